import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  badgeOf,
  fillForm,
  firmPrice,
  giveIdentity,
  openPopup,
  orderNumber,
  pay,
  register,
  shopper,
  welcome,
} from '../harness/shopper.ts';
import type { Stage } from '../harness/stage.ts';
import type { Tab } from '../harness/tab.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { operate } from '../practice/intermediary.ts';

const placing = /^PUT \/v1\/orders\//;
const isPlacing = ({ method, path }: { method: string; path: string }): boolean =>
  placing.test(`${method} ${path}`);

/** Puts the cart into the page as a program in it would. */
const goToCart = `fetch('/gp/cart/view.html').then((answer) => answer.text()).then((text) => {
  history.pushState(null, '', '/gp/cart/view.html');
  document.body.replaceWith(new DOMParser().parseFromString(text, 'text/html').body);
})`;

/** The story of one order from the welcome page to its receipt, in whichever browser `open` brings. The parts follow one another. */
export const tellJourney = (browser: 'Chromium' | 'Firefox', open: () => Promise<Stage>): void => {
  let stage: Stage;
  let store: Tab;
  let popup: Tab;
  let number: string;

  beforeAll(async () => {
    stage = await open();
  });
  afterAll(() => stage?.end());

  const chip = (): Promise<string> =>
    waitUntil('the chip beside the total', () => stage.driver().chip(store));

  describe('before the consent', () => {
    it('asks nobody for anything', async () => {
      await stage.driver().tabAt(/welcome\.html/);
      expect(stage.proxy.records).toEqual([]);
    });

    it('shows the rules of the intermediary that is picked, and starts at the yes', async () => {
      await welcome(await stage.driver().tabAt(/welcome\.html/), new RegExp(stage.proxy.origin));
      expect(stage.proxy.records.map(({ path }) => path)).toContain('/v1/profile');
    });
  });

  describe('at the store', () => {
    it('finds a cart to which the page goes without a reload', async () => {
      store = await stage.driver().newTab();
      await store.goto('https://www.amazon.com/nothing-here');
      await store.evaluate(goToCart);
      await store.see(/Brass desk lamp/);
      expect(await chip()).toMatch(/^$|≈ [\d,]+ toman/);
      await store.close();
    });

    it('puts the local total beside the store’s own', async () => {
      store = await stage.driver().newTab();
      await store.goto('https://www.amazon.com/gp/cart/view.html');
      expect(await chip()).toMatch(/^$|≈ [\d,]+ toman/);
    });

    it('reads the cart: two ticked rows, their quantities and the store’s total', async () => {
      popup = await openPopup(stage.driver(), store);
      const [, before = ''] = await popup.see(/You pay about\s+([\d,]+)/);
      const text = await popup.text();
      expect(text).toMatch(/US\$82\.49/);
      expect(text).toMatch(/Brass desk lamp, dimmable, with a linen shade/);
      expect(text).toMatch(/Linen notebook A5/);
      expect(text).toMatch(/Adds up to the last cent/);
      expect(text).not.toMatch(/Merino socks|kettle/);
      expect(Number(before.replaceAll(',', ''))).toBeGreaterThan(1_000_000);
      expect(await badgeOf(popup)).toMatch(/^\d/);
    });

    it('follows a changed quantity without a reload', async () => {
      const [, before = ''] = await popup.see(/You pay about\s+([\d,]+)/);
      await store.show();
      await store.press('button', /^Increase quantity/);
      await store.see(/\$128\.48/);
      await popup.see(/US\$128\.48/);
      await popup.show();
      const [, after] = await popup.see(/You pay about\s+([\d,]+)/);
      expect(after).not.toBe(before);
    });

    it('reads the checkout with its shipping and import fees', async () => {
      await store.show();
      await store.press('button', /^Proceed to checkout/);
      await store.see(/\$155\.67/);
      await chip();
      await popup.close();
      popup = await openPopup(stage.driver(), store);
      await popup.see(/US\$155\.67/);
      expect(await popup.text()).toMatch(/Import fees\s+US\$11\.24/);
    });
  });

  describe('the order', () => {
    it('gets a firm price that is signed and checked', async () => {
      await register(popup);
      expect(await firmPrice(popup)).toMatch(/toman/);
    });

    it('keeps price and words when the popup closes half way', async () => {
      await popup.press('button', /^Agree and continue/);
      await popup.fill(/^Anything the buyer should know/, 'Blue if there is no brass.');
      await popup.close();
      popup = await openPopup(stage.driver(), store);
      await popup.see(/Signed by/);
      await popup.press('button', /^Agree and continue/);
      const note = () => popup.evaluate('document.querySelector("textarea")?.value');
      await waitUntil('the words', async () => (await note()) === 'Blue if there is no brass.');
      await popup.press('button', /back/i);
    });

    it('arrives exactly once though popup and background end while it is sent', async () => {
      stage.proxy.fail(placing, 'hang', 1);
      await fillForm(popup);
      await popup.press('button', /^Place the order/);
      await waitUntil('the order to be on its way', () => stage.proxy.records.some(isPlacing));
      await popup.close();
      await stage.driver().stopBackground();
      await waitUntil(
        'the first try to be cut off',
        () => stage.proxy.records.find(isPlacing)?.dropped === true,
        30_000,
      );
      const orders = await stage.driver().extensionTab('orders.html');
      await orders.resize(400, 600);
      await orders.press('button', /Amazon/);
      number = await orderNumber(orders);
      popup = orders;
      const tries = stage.proxy.records.filter(isPlacing);
      expect(tries.length).toBeGreaterThan(1);
      expect(new Set(tries.map(({ path, body }) => path + body)).size).toBe(1);
      expect((await operate(stage.upcard, ['list'])).split('\n')).toHaveLength(1);
    });

    const keepsProfile = browser === 'Chromium';
    if (keepsProfile)
      it('is still there after the browser was killed', async () => {
        await stage.crash?.();
        popup = await stage.driver().extensionTab('orders.html');
        await popup.press('button', /Amazon/);
        expect(await orderNumber(popup)).toBe(number);
      });

    it('is paid after the identity check, with a card that the window takes', async () => {
      await giveIdentity(popup);
      await operate(stage.upcard, ['verify', shopper.email]);
      await popup.see(/^Pay \W?\d/m, 40_000);
      await popup.press('button', /^Pay/);
      const window = await stage.driver().tabAt(/\/pay\//);
      expect(await pay(window, '4026 0000 0000 0002')).toMatch(/Visa Electron/);
      expect(await pay(window, '4242 4242 4242 4242')).toMatch(/^Paid/);
      await popup.show();
      await popup.see(/Bought by/, 40_000);
    });

    it('ends with the store’s receipt', async () => {
      await operate(stage.upcard, ['claim', number]);
      await operate(stage.upcard, ['done', number, '--receipt', '113-1234567-7654321']);
      await popup.see(/Bought at the store/, 40_000);
      expect(await popup.text()).toMatch(/113-1234567-7654321/);
    });
  });

  it('asked no host but the chosen intermediary', () => {
    expect(stage.strangers()).toEqual([]);
  });
};
