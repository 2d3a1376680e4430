import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locate } from '../../lib/stores/locate.ts';
import { chromiumPath } from '../harness/debian.ts';
import { bundle } from '../stores/bundle.ts';
import { everyStore } from '../stores/every-store.ts';
import { expectedAt, type Fixture, fixtures } from '../stores/fixtures.ts';

const seenAt = '2026-11-22T10:00:00.000Z';

let browser: Browser;
let page: Page;
let script: string;

beforeAll(async () => {
  script = await bundle(fileURLToPath(new URL('../stores/in-page.ts', import.meta.url)), 'stores');
  browser = await chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--headless=new'],
  });
  page = await browser.newPage();
  page.setDefaultTimeout(20_000);
});
afterAll(() => browser?.close());

/** Shows the fixture at its own address; nothing else is loaded from anywhere. */
const show = async ({ address, html }: Fixture): Promise<void> => {
  await page.unrouteAll();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  await page.goto(address, { waitUntil: 'domcontentloaded' });
};

describe.each(fixtures)('$store: $name, in a real browser', (fixture) => {
  it('is read as it stands', async () => {
    await show(fixture);
    const reading = await page.evaluate(`${script};stores.readHere('${seenAt}')`);
    expect(reading).toEqual(expectedAt(fixture, seenAt));
  });

  it('has a place for the local total where it is read', async () => {
    await show(fixture);
    const isRead = fixture.reading !== null && !('unreadable' in fixture.reading);
    const has = await page.evaluate(`${script};stores.hasTotalPlace()`);
    if (isRead) expect(has).toBe(true);
    // A product whose price is no offer still has the place of its price.
    const isProduct = locate(fixture.address, everyStore)?.kind === 'product';
    if (fixture.reading === null && !isProduct) expect(has).toBe(false);
  });
});
