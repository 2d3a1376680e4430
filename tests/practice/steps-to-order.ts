import {
  badgeOf,
  fillForm,
  firmPrice,
  openPopup,
  placeOrder,
  register,
  welcome,
} from '../harness/shopper.ts';
import { waitUntil } from '../harness/wait-until.ts';
import type { Journey, Step } from './journey.ts';

const chipWith = ({ driver, store }: Journey, before: string | null): Promise<string> =>
  waitUntil('the chip beside the total', async () => {
    const chip = await driver.chip(store);
    return chip !== null && chip !== before ? chip : null;
  });

/** From the welcome page to a placed order. */
export const stepsToOrder: readonly Step[] = [
  {
    name: 'Welcome and consent',
    run: async ({ driver, practice }) => {
      const tab = await driver.tabAt(/welcome\.html/);
      await tab.resize(900, 1200);
      await welcome(tab, new RegExp(practice.upcard.origin));
      return { facts: `UpCard (practice) at ${practice.upcard.origin} is chosen`, tab };
    },
  },
  {
    name: 'Cart at www.amazon.com',
    run: async (journey) => {
      journey.store = await journey.driver.newTab();
      await journey.store.resize(1280, 900);
      await journey.store.goto('https://www.amazon.com/gp/cart/view.html');
      const chip = await chipWith(journey, null);
      return { facts: `store total $82.49, chip "${chip}"`, tab: journey.store };
    },
  },
  {
    name: 'Total follows a changed quantity',
    run: async (journey) => {
      const before = await journey.driver.chip(journey.store);
      await journey.store.press('button', /^Increase quantity/);
      await journey.store.see(/\$128\.48/);
      const chip = await chipWith(journey, before);
      return { facts: `store total $128.48, chip "${chip}"`, tab: journey.store };
    },
  },
  {
    name: 'Checkout page',
    run: async (journey) => {
      await journey.store.press('button', /^Proceed to checkout/);
      const [total] = await journey.store.see(/Order total:\s+\$[\d.,]+/);
      const chip = await chipWith(journey, null);
      return { facts: `${total.replace(/\s+/g, ' ')}, chip "${chip}"`, tab: journey.store };
    },
  },
  {
    name: 'Popup: the cart in local money',
    run: async (journey) => {
      journey.popup = await openPopup(journey.driver, journey.store);
      const [, total = ''] = await journey.popup.see(/You pay about\s+(\S+)/);
      const badge = await badgeOf(journey.popup);
      return { facts: `about ${total} toman, all fees; badge "${badge}"`, tab: journey.popup };
    },
  },
  {
    name: 'Account',
    run: async ({ popup }) => {
      await register(popup);
      await popup.see(/Get a firm price/);
      return { facts: 'registered and signed in', tab: popup };
    },
  },
  {
    name: 'Firm price',
    run: async ({ popup }) => {
      const total = await firmPrice(popup);
      const [left] = await popup.see(/\d+:\d\d/);
      return { facts: `${total}; signature checked; holds for ${left}`, tab: popup };
    },
  },
  {
    name: 'Order form and what leaves the device',
    run: async ({ popup }) => {
      await fillForm(popup);
      return { facts: 'variants confirmed; every field listed before it is sent', tab: popup };
    },
  },
  {
    name: 'Order placed',
    run: async (journey) => {
      journey.order = await placeOrder(journey.popup);
      return {
        facts: `${journey.order}; identity is asked for before payment`,
        tab: journey.popup,
      };
    },
  },
];
