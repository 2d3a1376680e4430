import type { CDPSession, Page } from 'playwright-core';
import { type Chromium, openChromium } from '../harness/chromium.ts';
import { waitUntil } from '../harness/wait-until.ts';

/** A Chromium with one extension, for measuring: nothing is loaded from anywhere but the pages that it is given. */
export type BenchBrowser = {
  /** Where the extension's files are. */
  readonly origin: string;
  /** Opens a tab that answers every address with this HTML, hands it to `work` and closes it. */
  readonly visit: <T>(
    html: string,
    work: (page: Page, session: CDPSession) => Promise<T>,
  ) => Promise<T>;
  readonly close: () => Promise<void>;
};

const ownPages = ({ context, extensionId }: Chromium): Page[] =>
  context.pages().filter((page) => page.url().startsWith(`chrome-extension://${extensionId}`));

/** An extension may greet its new user with a page, which would work beside what is measured. */
const closeGreeting = async (chromium: Chromium, greets: boolean): Promise<void> => {
  if (greets) await waitUntil('the welcome page', () => ownPages(chromium).length > 0);
  for (const page of ownPages(chromium)) await page.close();
};

/** Opens it on a new profile; `greets` tells whether the extension opens a page of its own at first. */
export const openBenchBrowser = async (
  extension: string,
  profile: string,
  greets: boolean,
): Promise<BenchBrowser> => {
  const chromium = await openChromium({ extension, profile, hosts: [], front: 1, headless: true });
  await closeGreeting(chromium, greets);
  return {
    origin: `chrome-extension://${chromium.extensionId}`,
    visit: async (html, work) => {
      const page = await chromium.context.newPage();
      await page.route('**/*', (route) =>
        route.request().isNavigationRequest()
          ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
          : route.abort(),
      );
      try {
        return await work(page, await chromium.context.newCDPSession(page));
      } finally {
        await page.close();
      }
    },
    close: chromium.close,
  };
};
