import { existsSync, globSync, readFileSync } from 'node:fs';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { chromiumPath } from './debian.ts';
import { waitUntil } from './wait-until.ts';

/** How to open it: the built extension's folder, the profile's folder, and which hosts stand at the practice front's port. */
export type BrowserOptions = {
  extension: string;
  profile: string;
  hosts: readonly string[];
  front: number;
  headless: boolean;
};

/** A Chromium with the extension in it, which reaches the practice front and loopback only. */
export type Chromium = {
  context: BrowserContext;
  extensionId: string;
  /** Opens a page of the extension, such as `popup.html`, in a tab of its own. */
  openPage: (path: string) => Promise<Page>;
  /** Stops the extension's service worker, as the browser does after 30 idle seconds. */
  stopWorker: () => Promise<void>;
  /** Kills the browser on the spot; the profile stays. */
  kill: () => Promise<void>;
  close: () => Promise<void>;
};

const hostRules = ({ hosts, front }: BrowserOptions): string =>
  [
    ...hosts.map((host) => `MAP ${host}:443 127.0.0.1:${front}`),
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
  ].join(', ');

const argumentsFor = (options: BrowserOptions): string[] => [
  ...(options.headless ? ['--headless=new'] : []),
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  `--disable-extensions-except=${options.extension}`,
  `--load-extension=${options.extension}`,
  '--enable-unsafe-extension-debugging',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
  '--disable-quic',
  '--ignore-certificate-errors',
  `--host-resolver-rules=${hostRules(options)}`,
];

const launch = (options: BrowserOptions): Promise<BrowserContext> =>
  chromium.launchPersistentContext(options.profile, {
    executablePath: chromiumPath,
    headless: false,
    viewport: null,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: argumentsFor(options),
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    timeout: 60_000,
  });

const workerOf = async (context: BrowserContext): Promise<string> => {
  const known = context.serviceWorkers()[0];
  const worker = known ?? (await context.waitForEvent('serviceworker', { timeout: 30_000 }));
  return new URL(worker.url()).host;
};

/** The browser's own process: the one that has this profile and is nobody's child kind. */
const processOf = (profile: string): number[] =>
  globSync('/proc/[0-9]*/cmdline')
    .filter((file) => existsSync(file))
    .map((file) => ({ pid: Number(file.split('/')[2]), line: readQuietly(file) }))
    .filter(({ line }) => line.includes(`--user-data-dir=${profile}`) && !line.includes('--type='))
    .map(({ pid }) => pid);

const readQuietly = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

const killAll = async (context: BrowserContext, profile: string): Promise<void> => {
  for (const pid of processOf(profile)) process.kill(pid, 'SIGKILL');
  await waitUntil('the killed browser to be gone', () => processOf(profile).length === 0);
  await context.close().catch(() => undefined);
};

const stopWorker = async (context: BrowserContext, extensionId: string): Promise<void> => {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  const session = await context.newCDPSession(page);
  let stopped = false;
  // What it reports, not who is running: a worker that has work to do is up again at once.
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    stopped ||= versions.some((version) => version.runningStatus === 'stopped');
  });
  await session.send('ServiceWorker.enable');
  stopped = false;
  await session.send('ServiceWorker.stopAllWorkers');
  await waitUntil('the service worker to stop', () => stopped);
  await page.close();
};

/** Opens Debian's Chromium on a profile; the same profile opened again finds everything as it was left. */
export const openChromium = async (options: BrowserOptions): Promise<Chromium> => {
  const context = await launch(options);
  const extensionId = await workerOf(context);
  return {
    context,
    extensionId,
    openPage: async (path) => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    stopWorker: () => stopWorker(context, extensionId),
    kill: () => killAll(context, options.profile),
    close: () => context.close(),
  };
};
