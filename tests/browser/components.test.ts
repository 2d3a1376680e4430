import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGallery } from '../components/build-gallery.ts';
import { look, openBrowser, openPage } from '../components/look.ts';
import { screenNames } from '../components/screen-names.ts';

let browser: Browser;
let gallery: string;
let page: Page;

beforeAll(async () => {
  gallery = await buildGallery();
  browser = await openBrowser();
  page = await openPage(browser);
});
afterAll(() => browser?.close());

/** What axe finds serious or critical, as `rule: element, why`. */
async function serious(): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 150)} ${failureSummary}`),
    );
}

/** Elements that reach over a side of the window, and ones that cut their words off without an ellipsis. */
const overflowing = () =>
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

const variants = ['en/light', 'en/dark', 'fa/light', 'fa/dark'];

describe.each(variants)('every screen in %s', (variant) => {
  it.each(screenNames)('%s can be read by all', async (screen) => {
    await look(page, gallery, screen, variant);
    expect({ serious: await serious(), overflowing: await overflowing() }).toEqual({
      serious: [],
      overflowing: [],
    });
  });
});

describe('at twice the size of text', () => {
  it.each(screenNames)('%s keeps its words inside', async (screen) => {
    await look(page, gallery, screen, 'fa/light');
    await page.setViewportSize({ width: 400, height: 600 });
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    expect(await overflowing()).toEqual([]);
  });
});

describe('in forced colours', () => {
  it.each(screenNames)('%s keeps its contrast', async (screen) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await look(page, gallery, screen, 'en/light');
    const found = await serious();
    await page.emulateMedia({ forcedColors: 'none' });
    expect(found).toEqual([]);
  });
});
