import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { chromiumPath } from '../harness/debian.ts';
import { bundle } from '../stores/bundle.ts';
import { fixtures } from '../stores/fixtures.ts';

let browser: Browser;
let page: Page;
let script: string;

beforeAll(async () => {
  const entry = fileURLToPath(new URL('../stores/in-page-marks.ts', import.meta.url));
  script = await bundle(entry, 'marks');
  browser = await chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--headless=new'],
  });
  page = await browser.newPage();
  page.setDefaultTimeout(20_000);
});
afterAll(() => browser?.close());

const show = async (html: string): Promise<void> => {
  await page.setContent(html, { waitUntil: 'domcontentloaded' });
  await page.evaluate(script);
};

const Found = z.object({ numbers: z.int(), found: z.int() });

it('finds every number of every fixture again by its selector, and never another', async () => {
  let numbers = 0;
  let found = 0;
  for (const { html } of fixtures) {
    await show(html);
    const counted = Found.parse(await page.evaluate(`${script};marks.foundAgain()`));
    numbers += counted.numbers;
    found += counted.found;
  }
  console.info(`selectors: ${found} of ${numbers} numbers on ${fixtures.length} pages`);
  expect(numbers).toBeGreaterThan(900);
  expect(found / numbers).toBe(1);
});

it('finds numbers again that stand in shadow trees', async () => {
  await show('<shop-sum></shop-sum><shop-sum></shop-sum><p>3</p>');
  await page.evaluate(`for (const one of document.querySelectorAll('shop-sum')) {
    one.attachShadow({ mode: 'open' }).innerHTML = '<p>1</p><shop-part></shop-part>';
    one.shadowRoot.querySelector('shop-part').attachShadow({ mode: 'open' }).innerHTML = '<b>2</b>';
  }`);
  const counted = Found.parse(await page.evaluate(`${script};marks.foundAgain()`));
  expect(counted).toEqual({ numbers: 5, found: 5 });
});

it('takes samples without a number or a word of the page, 50 kB at most', async () => {
  for (const { html, store, name } of fixtures) {
    await show(html);
    const sample = z.string().parse(await page.evaluate(`${script};marks.sampled()`));
    const shapes = [...sample.matchAll(/"([^"]*)"$/gm)].map(([, shape]) => shape ?? '').join(' ');
    const names = sample.replace(/"[^"]*"$/gm, '').replace(/^ *h[1-6]/gm, '');
    expect(sample.length, `${store} ${name}`).toBeLessThanOrEqual(50_000);
    expect(names, `${store} ${name}`).not.toMatch(/[0-8]/);
    expect(shapes, `${store} ${name}`).not.toMatch(/[0-8b-wyzB-Z]/);
  }
});
