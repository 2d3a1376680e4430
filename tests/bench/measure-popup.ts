import { fileURLToPath } from 'node:url';
import { type Chromium, openChromium } from '../harness/chromium.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { buildExtension } from '../practice/build-extension.ts';
import { milliseconds } from './milliseconds.ts';
import { keepState } from './popup-state.ts';
import { popupTime } from './popup-time.ts';
import { type Result, resultOf } from './result.ts';

const bareSource = fileURLToPath(new URL('bare-popup', import.meta.url));
const history = 100_000;
/** Milliseconds until a browser that has just started, and its extensions' workers, have come to rest. */
const rest = 3000;

/** An extension and the profile that it lives in. */
type Home = { readonly extension: string; readonly profile: string };

/** The first opening of its popup after the browser has started, and the next one. */
type Times = { readonly first: number; readonly later: number };

/** Measures in turns how soon the popup can be used: against an empty one of the same tools, and with a long history against none. */
export const measurePopup = async (
  extension: string,
  folder: string,
  rounds: number,
): Promise<Result[]> => {
  const none = { extension, profile: `${folder}/none` };
  const long = { extension, profile: `${folder}/long` };
  const source = await buildExtension('chrome', `${folder}/bare-popup`, [], bareSource);
  const bare = { extension: source, profile: `${folder}/bare-popup-profile` };
  await settle(none, 0);
  await settle(long, history);
  const done: { none: Times; long: Times; bare: Times }[] = [];
  for (let round = 0; round < rounds; round++)
    done.push({ none: await timesOf(none), long: await timesOf(long), bare: await timesOf(bare) });
  const all = (home: 'none' | 'long' | 'bare', when: keyof Times): number[] =>
    done.map((one) => one[home][when]);
  const against = (when: keyof Times): Result =>
    resultOf(
      {
        what: `popup until it can be used, ${when} opening`,
        against: 'an empty popup of WXT and React',
        goal: { bound: 'most', ratio: 1.6 },
        note: `${milliseconds(all('none', when))} to ${milliseconds(all('bare', when))}`,
      },
      done.map((one) => one.none[when] / one.bare[when]),
    );
  return [
    against('first'),
    against('later'),
    resultOf(
      {
        what: `popup with ${history} orders, later opening`,
        against: 'popup with none',
        goal: { bound: 'most', ratio: 1.2 },
        note: `${milliseconds(all('long', 'later'))} to ${milliseconds(all('none', 'later'))}`,
      },
      done.map((one) => one.long.later / one.none.later),
    ),
  ];
};

/** Has the extension installed in its profile, with a shopper who has agreed. */
const settle = (home: Home, orders: number): Promise<void> =>
  inBrowser(home, async ({ context, extensionId }) => {
    const ours = () => context.pages().find((page) => page.url().includes(extensionId));
    await waitUntil('the welcome page', () => ours() !== undefined);
    const page = ours();
    await page?.getByRole('radio').first().waitFor();
    if (page) await keepState(page, orders);
  });

const timesOf = (home: Home): Promise<Times> =>
  inBrowser(home, async ({ context, extensionId }) => {
    await context.pages()[0]?.waitForTimeout(rest);
    const open = async () =>
      popupTime(await context.newPage(), `chrome-extension://${extensionId}/popup.html`);
    return { first: await open(), later: await open() };
  });

const inBrowser = async <T>(home: Home, work: (browser: Chromium) => Promise<T>): Promise<T> => {
  const browser = await openChromium({ ...home, hosts: [], front: 1, headless: true });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
};
