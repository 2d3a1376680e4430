import { choose, openPopup } from '../harness/shopper.ts';
import { waitUntil } from '../harness/wait-until.ts';
import type { Step } from './journey.ts';

/** The same in Persian, and at another store. */
export const stepsInPersian: readonly Step[] = [
  {
    name: 'The same in Persian',
    run: async ({ driver }) => {
      const tab = await driver.tabAt(/orders\.html/);
      await choose(tab, /My country/, /^Iran$/);
      await choose(tab, /Language/, /^فارسی$/);
      const direction = () => tab.evaluate('document.documentElement.dir');
      await waitUntil('right to left', async () => (await direction()) === 'rtl');
      await tab.press('button', /^سفارش/);
      await tab.press('button', /Amazon|آمازون/);
      await tab.see(/[۰-۹]/);
      return { facts: 'right to left, Persian digits and calendar, toman', tab };
    },
  },
  {
    name: 'Cart at www.aliexpress.com',
    run: async (journey) => {
      await journey.store.resize(1280, 900);
      await journey.store.goto('https://www.aliexpress.com/p/shoppingcart/index.html');
      await journey.store.show();
      await journey.store.see(/US \$61\.22/);
      const chip = await waitUntil('the chip', () => journey.driver.chip(journey.store));
      return { facts: `store total US $61.22, chip "${chip}"`, tab: journey.store };
    },
  },
  {
    name: 'Popup in Persian',
    run: async ({ driver, store }) => {
      const popup = await openPopup(driver, store, /سبد/);
      await popup.see(/[۰-۹]/);
      const lines = (await popup.text()).split('\n').length;
      return { facts: `${lines} lines of text, right to left`, tab: popup };
    },
  },
];
