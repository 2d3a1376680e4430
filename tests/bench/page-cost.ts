import type { BenchBrowser } from './bench-browser.ts';
import { coldPass, coldPassName } from './in-the-page.ts';
import { type ScriptTime, scriptTime } from './script-time.ts';
import { traceOf } from './trace.ts';

/** A page and where it stands. */
export type Visited = { readonly address: string; readonly html: string };

/** A page is watched this long, in milliseconds: the looks until a cart has settled, and the next tick of the clock. */
const watched = 2600;

/** What the extension's scripts cost in a page that has just been opened. */
export const pageCost = (browser: BenchBrowser, { address, html }: Visited): Promise<ScriptTime> =>
  browser.visit(html, async (page, session) => {
    const events = await traceOf(session, async () => {
      await page.goto(address);
      await page.waitForTimeout(watched);
    });
    return scriptTime(events, `${browser.origin}/content-scripts/`);
  });

/** What one cold walk over all texts of the page costs, in milliseconds. */
export const passCost = (browser: BenchBrowser, { address, html }: Visited): Promise<number> =>
  browser.visit(html, async (page, session) => {
    const events = await traceOf(session, async () => {
      await page.goto(address);
      await page.evaluate(coldPass);
    });
    return scriptTime(events, coldPassName).run;
  });
