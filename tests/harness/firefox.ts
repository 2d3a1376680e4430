import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { BrowserOptions } from './chromium.ts';
import { firefoxPath } from './debian.ts';
import { clickIcon } from './firefox-window.ts';
import { type RefusingProxy, startRefusingProxy } from './refusing-proxy.ts';
import { waitUntil, within } from './wait-until.ts';

/** The address under which the extension's pages stand; given beforehand, since Firefox draws a random one. */
const host = '6f1d9c52-0f2b-4e0e-9a56-3c0b8d1e7a41';
const gecko = 'wasit@wasit.example';

/** A Firefox ESR with the extension in it, which reaches the practice front and loopback only. */
export type Firefox = {
  browser: Browser;
  refused: () => string[];
  /** Opens a page of the extension, such as `popup.html`, in a tab of its own. */
  openPage: (path: string) => Promise<Page>;
  /** Clicks the extension's icon in the toolbar, over the tab that is in front. */
  clickIcon: () => Promise<void>;
  close: () => Promise<void>;
};

/** How long an idle background lives, in milliseconds; Firefox's own figure is 30,000. */
export type FirefoxOptions = Omit<BrowserOptions, 'profile'> & { backgroundIdle: number };

const preferences = (proxy: RefusingProxy, idle: number): Record<string, unknown> => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxy.port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxy.port,
  'network.proxy.no_proxies_on': '127.0.0.1',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'https://127.0.0.1:9/none',
  'extensions.webextensions.uuids': JSON.stringify({ [gecko]: host }),
  'extensions.background.idle.timeout': idle,
  'extensions.originControls.grantByDefault': true,
  // What is asked for at a click is given without the browser's own question, which no driver can answer.
  'extensions.webextOptionalPermissionPrompts': false,
});

const launch = (options: FirefoxOptions, proxy: RefusingProxy): Promise<Browser> =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath,
    headless: options.headless,
    acceptInsecureCerts: true,
    // Without it the driver refuses to go to an extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(proxy, options.backgroundIdle),
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    defaultViewport: null,
    timeout: 60_000,
  });

/** Opens such a page; the driver's `goto` never resolves for it, so the page itself is asked whether it is there. */
const openPage = async (browser: Browser, path: string): Promise<Page> => {
  const page = await browser.newPage();
  const address = `moz-extension://${host}/${path}`;
  page.goto(address).catch(() => undefined);
  await waitUntil(`${address} to open`, async () => {
    const asked = page.evaluate(() => `${location.href} ${document.readyState}`).catch(() => '');
    const said = await within('the page to answer', asked, 2000).catch(() => '');
    return said.startsWith(address) && said.endsWith('complete');
  });
  return page;
};

/** Opens Debian's Firefox ESR on a fresh profile, with the extension installed and its content scripts' hosts granted. */
export const openFirefox = async (options: FirefoxOptions): Promise<Firefox> => {
  const proxy = await startRefusingProxy(options.hosts, options.front);
  const browser = await launch(options, proxy);
  await within('the extension to be installed', browser.installExtension(options.extension));
  return {
    browser,
    refused: proxy.refused,
    openPage: (path) => openPage(browser, path),
    clickIcon: () => clickIcon(browser, gecko),
    close: async () => {
      await within('Firefox to close', browser.close(), 10_000).catch(() => undefined);
      await proxy.close();
    },
  };
};
