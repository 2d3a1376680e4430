import type { Page } from 'puppeteer-core';
import type { Firefox } from './firefox.ts';
import { expectClick, gotClick, middleOf, Place, placeOf } from './page-controls.ts';
import { seeWords } from './see.ts';
import type { Driver, Role, Tab } from './tab.ts';
import { waitUntil, within } from './wait-until.ts';

const patience = 15_000;

/** Clicks the middle of a control that has stopped moving. A click that comes while Firefox still brings the tab to the front reaches no page at all: it is made again. */
const click = async (page: Page, role: Role | 'textbox' | 'group', name: RegExp): Promise<void> => {
  const look = async () => Place.parse(await page.evaluate(placeOf(role, name)));
  await waitUntil(`a click on the ${role} ${name}`, async () => {
    const before = await look();
    const after = before && (await look());
    if (!before || !after || before.x !== after.x || before.y !== after.y) return false;
    await page.evaluate(expectClick);
    await page.mouse.click(after.x, after.y);
    return waitUntil('the click', () => hasClick(page), 1000).catch(() => false);
  });
};

/** A page that went away at the click was reached by it. */
const hasClick = (page: Page): Promise<boolean> =>
  page.evaluate(gotClick).then(
    (got) => got === true,
    () => true,
  );

const fill = async (page: Page, label: RegExp, value: string): Promise<void> => {
  await click(page, 'textbox', label);
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type(value);
};

/** Only the tab in front is drawn; Firefox says that a tab is in front before it is. */
const twoFrames = `new Promise((done) => {
  requestAnimationFrame(() => requestAnimationFrame(() => done(true)));
})`;

const firefoxTab = (page: Page): Tab => {
  const text = async () => String(await page.evaluate('document.body.innerText'));
  return {
    goto: async (address) => {
      await within(`${address} to open`, page.goto(address, { timeout: patience }));
    },
    address: async () => String(await page.evaluate('location.href')),
    press: (role, name) => click(page, role, name),
    clickAt: async (selector) => {
      const place = Place.parse(await page.evaluate(middleOf(selector)));
      if (!place) throw new Error(`There is no ${selector}.`);
      await page.mouse.move(place.x, place.y);
      await page.mouse.click(place.x, place.y);
    },
    key: (name) => page.keyboard.press(name),
    fill: (label, value) => fill(page, label, value),
    typeDate: async (label, digits) => {
      await click(page, 'group', label);
      await page.keyboard.type(digits, { delay: 30 });
    },
    text,
    see: (words, milliseconds = patience) => seeWords(text, words, milliseconds),
    resize: (width, height) => page.setViewport({ width, height }),
    show: async () => {
      await page.bringToFront();
      await within('the tab to be drawn', page.evaluate(twoFrames));
    },
    evaluate: (expression) => page.evaluate(expression),
    shot: async (file) => {
      await within('the screenshot', page.screenshot({ path: `${file}` as `${string}.png` }));
    },
    close: () => page.close(),
  };
};

/** The chip is the one empty element that takes room: its words stand in a closed shadow root, which this driver can't open. */
const hasChip = `[...document.querySelectorAll('span')].some((element) =>
  element.childNodes.length === 0 && element.attributes.length === 0 && element.getBoundingClientRect().width > 60)`;

const atAddress = async (page: Page, address: RegExp): Promise<boolean> =>
  address.test(String(await page.evaluate('location.href').catch(() => '')));

/** A Firefox as the tests drive it. */
export const firefoxDriver = (
  { browser, openPage, clickIcon, close }: Firefox,
  idle: number,
): Driver => ({
  name: 'Firefox',
  newTab: async () => firefoxTab(await browser.newPage()),
  extensionTab: async (path) => firefoxTab(await openPage(path)),
  tabAt: async (address) =>
    firefoxTab(
      await waitUntil(`a tab at ${address}`, async () => {
        for (const page of await browser.pages()) if (await atAddress(page, address)) return page;
        return null;
      }),
    ),
  clickIcon: async (tab) => {
    await tab.show();
    await clickIcon();
  },
  // This Firefox was told how soon an idle background ends; there is no other way from outside.
  stopBackground: () => new Promise((resolve) => setTimeout(resolve, idle + 1000)),
  chip: async (tab) => ((await tab.evaluate(hasChip)) === true ? '' : null),
  close,
});
