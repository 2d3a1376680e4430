import { afterAll, beforeAll, expect, it } from 'vitest';
import { firmPrice, openPopup, register, welcome } from '../harness/shopper.ts';
import type { Stage } from '../harness/stage.ts';
import type { Tab } from '../harness/tab.ts';
import { waitUntil } from '../harness/wait-until.ts';

/** What the parts of the story share: the stage, the tab of the shop, and opening our popup over one of its pages by a click on the icon. */
export type AnyPage = {
  readonly stage: () => Stage;
  readonly page: () => Tab;
  readonly openAt: (address: string) => Promise<Tab>;
};

export const kettles = 'https://www.kettles.example';

/** The story of a shop that no store's file knows, in whichever browser `open` brings: the shopper points at a total, whatever `more` tells happens, and a cart is read and priced. */
export const tellAnyPage = (open: () => Promise<Stage>, more: (story: AnyPage) => void): void => {
  let stage: Stage;
  let page: Tab;
  let popup: Tab;

  beforeAll(async () => {
    stage = await open();
    await welcome(await stage.driver().tabAt(/welcome\.html/), new RegExp(stage.proxy.origin));
    page = await stage.driver().newTab();
  });
  afterAll(() => stage?.end());

  const openAt = async (address: string): Promise<Tab> => {
    await popup?.close().catch(() => undefined);
    await page.goto(address);
    await stage.driver().clickIcon(page);
    popup = await openPopup(stage.driver(), page);
    return popup;
  };

  const layers = () => page.evaluate('document.documentElement.children.length');
  const startPointing = async (): Promise<void> => {
    await popup.press('button', /^Point at it/);
    await popup.see(/Go to the page/);
    await page.show();
    await waitUntil('the picker', async () => (await layers()) === 3);
  };

  it('leaves the page as it was when the shopper stops pointing', async () => {
    await openAt(`${kettles}/account/deposit`);
    await popup.press('button', /^Read this page/);
    await popup.see(/No total could be read/);
    await startPointing();
    await page.key('Escape');
    await popup.show();
    await popup.see(/No total could be read/);
    expect(await layers()).toBe(2);
  });

  it('reads where the shopper points, without the page noticing', async () => {
    await startPointing();
    await page.clickAt('#deposit-amount');
    await popup.show();
    await popup.see(/Is this the total\?\s+US\$45\.00/);
    expect(await popup.text()).toMatch(/Read where you pointed/);
    expect(await page.evaluate('document.documentElement.dataset.clicked ?? "no"')).toBe('no');
  });

  it('asks what it is for, and makes a cart of it', async () => {
    await popup.press('button', /^Yes, this is the total/);
    await popup.press('button', /^Use this total/);
    await popup.see(/You pay about/);
    const text = await popup.text();
    expect(text).toMatch(/US\$45\.00/);
    expect(text).toMatch(/Deposit – Kettles/);
  });

  it('lets the keyboard point as well, and asks anew', async () => {
    await startPointing();
    await page.key('ArrowUp');
    await page.key('Enter');
    await popup.show();
    await popup.see(/Is this the total\?\s+US\$45\.00/);
  });

  it('remembers the place on this site', async () => {
    await openAt(`${kettles}/account/deposit`);
    await popup.press('button', /^Read this page/);
    await popup.see(/US\$45\.00/);
    expect(await popup.text()).toMatch(/Read where you pointed/);
  });

  it('reads what a component of the page draws, where the shopper points', async () => {
    await openAt(`${kettles}/voucher`);
    await popup.press('button', /^Read this page/);
    await popup.see(/No total could be read/);
    await startPointing();
    await page.clickAt('voucher-sum');
    await popup.show();
    await popup.see(/Is this the total\?\s+US\$60\.00/);
    expect(await popup.text()).toMatch(/Read where you pointed/);
  });

  more({ stage: () => stage, page: () => page, openAt });

  it('reads a cart by one click, says from where, and gets its firm price', async () => {
    await openAt(`${kettles}/cart`);
    await popup.press('button', /^Read this page/);
    await popup.see(/US\$81\.75/);
    await popup.see(/Enamel kettle 1\.2 l/);
    await popup.see(/Adds up to the last cent/);
    await popup.see(/Read beside the word for the total|Read from /);
    await register(popup);
    expect(await firmPrice(popup)).toMatch(/toman/);
  });
};
