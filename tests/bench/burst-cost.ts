import type { BenchBrowser } from './bench-browser.ts';
import { burst, burstName } from './in-the-page.ts';
import type { Visited } from './page-cost.ts';
import { busyTime } from './script-time.ts';
import { traceOf } from './trace.ts';

/** Milliseconds until a page has come to rest, before the burst and after it. */
const rest = 2000;

/** How long the page's thread was busy with a thousand changes and all that followed from them, in milliseconds. */
export const burstCost = (browser: BenchBrowser, { address, html }: Visited): Promise<number> =>
  browser.visit(html, async (page, session) => {
    await page.goto(address);
    await page.waitForTimeout(rest);
    const events = await traceOf(session, async () => {
      await page.evaluate(burst);
      await page.waitForTimeout(rest);
    });
    return busyTime(events, burstName);
  });
