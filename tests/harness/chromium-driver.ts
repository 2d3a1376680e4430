import type { BrowserContext, Page } from 'playwright-core';
import type { Chromium } from './chromium.ts';
import { middleOf, Place } from './page-controls.ts';
import { seeWords } from './see.ts';
import type { Driver, Tab } from './tab.ts';
import { waitUntil } from './wait-until.ts';

const patience = 15_000;

const chromiumTab = (page: Page): Tab => {
  const text = () => page.evaluate('document.body.innerText').then(String);
  return {
    goto: async (address) => {
      await page.goto(address, { timeout: patience });
    },
    address: async () => page.url(),
    press: async (role, name) => {
      const control = page.getByRole(role, { name }).first();
      // A radio's or a checkbox's own box is hidden under what is drawn for it.
      const drawn = role === 'radio' || role === 'checkbox';
      await (drawn
        ? control.click({ force: true, timeout: patience })
        : control.click({ timeout: patience }));
    },
    clickAt: async (selector) => {
      const place = Place.parse(await page.evaluate(middleOf(selector)));
      if (!place) throw new Error(`There is no ${selector}.`);
      await page.mouse.move(place.x, place.y);
      await page.mouse.click(place.x, place.y);
    },
    key: (name) => page.keyboard.press(name),
    fill: (label, value) => page.getByLabel(label).first().fill(value, { timeout: patience }),
    typeDate: async (label, digits) => {
      const group = page.getByRole('group', { name: label });
      await group.getByRole('spinbutton').first().click({ timeout: patience });
      await page.keyboard.type(digits, { delay: 30 });
    },
    text,
    see: (words, milliseconds = patience) => seeWords(text, words, milliseconds),
    resize: (width, height) => page.setViewportSize({ width, height }),
    show: () => page.bringToFront(),
    evaluate: (expression) => page.evaluate(expression),
    shot: async (file) => {
      await page.screenshot({ path: file, timeout: patience });
    },
    close: () => page.close(),
  };
};

type Node = { nodeValue?: string; children?: Node[]; shadowRoots?: Node[]; nodeName?: string };

const wordsOf = (node: Node): string =>
  node.nodeName === 'STYLE'
    ? ''
    : [node.nodeValue, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].map(wordsOf)]
        .filter(Boolean)
        .join(' · ');

const shadowsOf = (node: Node): Node[] => [
  ...(node.shadowRoots ?? []),
  ...(node.children ?? []).flatMap(shadowsOf),
];

/** The debugger sees into closed shadow roots, which the page itself can't. */
const chipOf = async (context: BrowserContext, page: Page): Promise<string | null> => {
  const session = await context.newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  return (
    shadowsOf(root)
      .map(wordsOf)
      .find((words) => words.includes('≈')) ?? null
  );
};

/** The browser's own command for a click on the icon, which grants `activeTab` like one. */
const clickIcon = async ({ context, extensionId }: Chromium, page: Page): Promise<void> => {
  await page.bringToFront();
  const session = await context.browser()?.newBrowserCDPSession();
  const tabs = await session?.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = tabs?.targetInfos.find(({ url }) => url === page.url());
  if (!session || !tab) throw new Error(`There is no tab at ${page.url()}.`);
  const command = { id: extensionId, targetId: tab.targetId };
  await session.send('Extensions.triggerAction', command);
  await session.detach();
};

/** A Chromium as the tests drive it. */
export const chromiumDriver = (chromium: Chromium): Driver => {
  const { context } = chromium;
  const pages = new WeakMap<Tab, Page>();
  const tabFor = (page: Page): Tab => {
    const tab = chromiumTab(page);
    pages.set(tab, page);
    return tab;
  };
  return {
    name: 'Chromium',
    newTab: async () => tabFor(await context.newPage()),
    extensionTab: async (path) => tabFor(await chromium.openPage(path)),
    tabAt: async (address) =>
      tabFor(
        await waitUntil(
          `a tab at ${address}`,
          () => context.pages().find((page) => address.test(page.url())) ?? null,
        ),
      ),
    clickIcon: async (tab) => {
      const page = pages.get(tab);
      if (page) await clickIcon(chromium, page);
    },
    stopBackground: chromium.stopWorker,
    chip: async (tab) => {
      const page = pages.get(tab);
      return page ? chipOf(context, page) : null;
    },
    close: chromium.close,
  };
};
