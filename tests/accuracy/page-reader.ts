import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { PageReading } from '../../lib/cart/page-reading.ts';
import { chromiumPath, ensureInstalled } from '../harness/debian.ts';
import { bundle } from '../stores/bundle.ts';
import { type Captured, captured } from './captured.ts';
import { type SavedPage, savedPage } from './saved-page.ts';

/** A page that gives no hint of its shop. */
export const neutralAddress = 'https://shop.example/';

/** A browser that reads saved pages one after the other, each at its address, with nothing loaded from anywhere. */
export type PageReader = {
  /** What is read from a saved page. It throws for a file that isn't there, and for a page that can't be shown within 30 seconds. */
  readonly read: (file: string, url: string | null) => Promise<Captured>;
  readonly close: () => Promise<void>;
};

const mostMs = 30_000;

/** Opens the browser. */
export const openPageReader = async (): Promise<PageReader> => {
  ensureInstalled(['chromium']);
  const entry = fileURLToPath(new URL('read-here.ts', import.meta.url));
  const script = await bundle(entry, 'reader');
  let browser = await launch();
  const read = async (file: string, url: string | null): Promise<Captured> => {
    const saved = savedPage(file);
    const address = url ?? neutralAddress;
    if (!browser.isConnected()) browser = await launch();
    return captured(await readIn(browser, script, saved, address), address);
  };
  return { read, close: () => browser.close() };
};

const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath,
    args: ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });

const readIn = async (
  browser: Browser,
  script: string,
  saved: SavedPage,
  address: string,
): Promise<PageReading> => {
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'en-US' });
  try {
    return await within(readShown(context, script, saved, address));
  } finally {
    await within(context.close()).catch(() => undefined);
  }
};

const readShown = async (
  context: BrowserContext,
  script: string,
  saved: SavedPage,
  address: string,
): Promise<PageReading> => {
  const page = await context.newPage();
  page.setDefaultTimeout(mostMs);
  await serve(page, saved);
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  return page.evaluate(`${script};reader.readHere(${JSON.stringify(new Date().toISOString())})`);
};

/** Where a saved page would go on by itself there is no content, so that it stays. The page's own scripts stay asleep: a saved page's would send it elsewhere or empty it. Its styles count, its frames stay empty. */
const quiet =
  "script-src 'none'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'";

const serve = async (page: Page, { body, contentType }: SavedPage): Promise<void> => {
  let served = false;
  await page.route('**/*', (route) => {
    if (!route.request().isNavigationRequest()) return route.abort();
    if (served) return route.fulfill({ status: 204 });
    served = true;
    const headers = { 'content-type': contentType, 'content-security-policy': quiet };
    return route.fulfill({ status: 200, headers, body });
  });
};

const within = async <T>(work: Promise<T>): Promise<T> => {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('the page could not be read in time')), mostMs);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
};
