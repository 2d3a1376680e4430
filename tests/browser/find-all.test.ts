import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chromiumPath } from '../harness/debian.ts';
import { bundle } from '../stores/bundle.ts';

const html =
  '<p id="b"><i>1</i></p><p id="a"><i>2</i><i class="x">3</i></p><p id="c">4</p><form name="querySelectorAll"></form>';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const source = fileURLToPath(new URL('../../lib/stores/find-all.ts', import.meta.url));
  browser = await chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--headless=new'],
  });
  page = await browser.newPage();
  await page.setContent(html);
  await page.addScriptTag({ content: await bundle(source, 'found') });
});
afterAll(() => browser?.close());

it.each([
  ['#a i, #b i', ['1', '2', '3']],
  ['#a i, #a .x', ['2', '3']],
  ['#c, #a .x,#b', ['1', '3', '4']],
  ['#none, #c', ['4']],
  ['#a i:not(.x, #b i), #c', ['2', '4']],
  ['i, p', ['1', '1', '23', '2', '3', '4']],
])('finds %s once each, in the order of the page', async (selector, found) => {
  const texts = await page.evaluate(
    `found.findAll(document, ${JSON.stringify(selector)}).map((one) => one.textContent)`,
  );
  expect(texts).toEqual(found);
});
