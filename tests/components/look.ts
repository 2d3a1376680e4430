import { type Browser, chromium, type Page } from 'playwright-core';

const picture = (id: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" fill="#c9d8d0"/><text x="24" y="30" font-size="14" text-anchor="middle" fill="#2c4a42">${id.slice(-4)}</text></svg>`;

/** Debian's Chromium without a window. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--headless=new', '--force-color-profile=srgb'],
  });

/** A page for looking at screens, with stand-ins for the stores' pictures. */
export async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ deviceScaleFactor: 2, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.route('https://pictures.example/**', (route) =>
    route.fulfill({
      contentType: 'image/svg+xml',
      body: picture(route.request().url().replace('.svg', '')),
    }),
  );
  return page;
}

/** One screen of the gallery, in the size that it is meant for; with its pictures, or `bare` before they have come. */
export async function look(
  page: Page,
  gallery: string,
  screen: string,
  variant: string,
  bare = false,
) {
  const wide = screen.startsWith('tab-');
  await page.setViewportSize(wide ? { width: 1180, height: 860 } : { width: 400, height: 600 });
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  const waitUntil = bare ? 'domcontentloaded' : 'load';
  await page.goto(`${gallery}?${screen}/${variant}`, { waitUntil });
  await page
    .waitForSelector('#root > .reader > *', { timeout: 10_000 })
    .catch((reason: unknown) => Promise.reject(errors[0] ?? reason));
  page.removeAllListeners('pageerror');
}
