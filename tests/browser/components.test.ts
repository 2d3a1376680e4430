import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGallery } from '../components/build-gallery.ts';
import { look, openBrowser, openPage } from '../components/look.ts';
import { screenNames } from '../components/screen-names.ts';

let browser: Browser;
let gallery: string;
/** Two pages at a time, each in its own context: most of a look is waiting. */
let free: Page[];
const waiting: ((page: Page) => void)[] = [];

beforeAll(async () => {
  gallery = await buildGallery();
  browser = await openBrowser();
  free = [await openPage(browser), await openPage(browser)];
});
afterAll(() => browser?.close());

/** Does some work with a page that nobody else has meanwhile. */
const withPage = async (work: (page: Page) => Promise<void>): Promise<void> => {
  const page = free.pop() ?? (await new Promise<Page>((got) => waiting.push(got)));
  try {
    await work(page);
  } finally {
    const next = waiting.shift();
    if (next) next(page);
    else free.push(page);
  }
};

/** What axe finds serious or critical, as `rule: element, why`: by all of its rules, in other colours by the one about contrast, in other words by all but that one, which takes the longest. */
async function serious(page: Page, rules: 'all' | 'contrast' | 'words'): Promise<string[]> {
  // There are no frames to gather from, for which another page would be opened each time.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (rules === 'contrast') axe.withRules(['color-contrast']);
  if (rules === 'words') axe.disableRules(['color-contrast']);
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 150)} ${failureSummary}`),
    );
}

/** Elements that reach over a side of the window, and ones that cut their words off without an ellipsis. */
const overflowing = (page: Page) =>
  page.evaluate(() => {
    const cuts = (element: Element) => {
      const { overflowX, textOverflow, webkitLineClamp } = getComputedStyle(element);
      const clips = overflowX === 'hidden' || overflowX === 'clip';
      const dots = textOverflow === 'ellipsis' || webkitLineClamp !== 'none';
      return clips && !dots && element.scrollWidth > element.clientWidth + 1;
    };
    const hidden = (element: Element) => getComputedStyle(element).clipPath === 'inset(50%)';
    const leaves = (element: Element) => {
      const { width, left, right } = element.getBoundingClientRect();
      return width > 1 && (left < -1 || right > innerWidth + 1);
    };
    return [...document.querySelectorAll('#root *')]
      .filter((element) => !element.closest('.spoken, [data-a11y-ignore], svg'))
      .filter((element) => !hidden(element) && !hidden(element.parentElement ?? element))
      .filter((element) => cuts(element) || leaves(element))
      .map((element) => element.outerHTML.slice(0, 120));
  });

/** A language changes no colours, and colours change no words. */
const variants = [
  ['en/light', 'all'],
  ['en/dark', 'contrast'],
  ['fa/light', 'words'],
] as const;

describe.concurrent.each(variants)('every screen in %s', (variant, rules) => {
  it.each(screenNames)('%s can be read by all', (screen) =>
    withPage(async (page) => {
      await look(page, gallery, screen, variant, true);
      const found = [await serious(page, rules), await overflowing(page)];
      expect(found).toEqual([[], []]);
    }),
  );
});

describe.concurrent('at twice the size of text', () => {
  it.each(screenNames)('%s keeps its words inside', (screen) =>
    withPage(async (page) => {
      await look(page, gallery, screen, 'fa/light', true);
      await page.setViewportSize({ width: 400, height: 600 });
      await page.addStyleTag({ content: 'html { font-size: 200% }' });
      expect(await overflowing(page)).toEqual([]);
    }),
  );
});

describe.concurrent('in forced colours', () => {
  it.each(screenNames)('%s keeps its contrast', (screen) =>
    withPage(async (page) => {
      await page.emulateMedia({ forcedColors: 'active' });
      await look(page, gallery, screen, 'en/light', true);
      const found = await serious(page, 'contrast');
      await page.emulateMedia({ forcedColors: 'none' });
      expect(found).toEqual([]);
    }),
  );
});
