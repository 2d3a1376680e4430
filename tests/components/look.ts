import { type Browser, chromium, type Page } from 'playwright-core';

const picture = (id: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" fill="#c9d8d0"/><text x="24" y="30" font-size="14" text-anchor="middle" fill="#2c4a42">${id.slice(-4)}</text></svg>`;

/** Debian's Chromium without a window. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--headless=new', '--force-color-profile=srgb'],
  });

/** One screen of the gallery in a page of its size, with stand-ins for the stores' pictures. */
export async function look(
  browser: Browser,
  gallery: string,
  screen: string,
  language: string,
  theme: string,
): Promise<Page> {
  const wide = screen.startsWith('tab-');
  const page = await browser.newPage({
    viewport: wide ? { width: 1180, height: 860 } : { width: 400, height: 600 },
    deviceScaleFactor: 2,
  });
  await page.route('https://pictures.example/**', (route) =>
    route.fulfill({
      contentType: 'image/svg+xml',
      body: picture(route.request().url().replace('.svg', '')),
    }),
  );
  const broken = new Promise<never>((_, refuse) => page.once('pageerror', refuse));
  await page.goto(`${gallery}#${screen}/${language}/${theme}`);
  await Promise.race([page.waitForSelector('#root > .reader > *', { timeout: 10_000 }), broken]);
  return page;
}
