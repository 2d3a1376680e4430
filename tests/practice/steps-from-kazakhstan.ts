import { choose, openPopup } from '../harness/shopper.ts';
import type { Step } from './journey.ts';

/** The ways to pay AliExpress, as a shopper in Kazakhstan has them. */
export const stepsFromKazakhstan: readonly Step[] = [
  {
    name: 'Kazakhstan: every way to pay AliExpress, in tenge',
    run: async (journey) => {
      const { driver, store } = journey;
      const tab = await driver.tabAt(/orders\.html/);
      await tab.press('button', /^Account/);
      await tab.press('button', /^Settings/);
      await choose(tab, /My country/, /^Kazakhstan$/);
      await store.goto('https://www.aliexpress.com/p/shoppingcart/index.html');
      const popup = await openPopup(driver, store);
      journey.popup = popup;
      await popup.see(/Ways to pay[\s\S]*KZT/);
      const [reason] = await popup.see(/Beeline[\s\S]{0,40}works in Russia only/);
      return { facts: reason.replace(/\s+/g, ' '), tab: popup };
    },
  },
  {
    name: 'Kazakhstan: a direct way, step by step',
    run: async ({ popup }) => {
      await popup.press('radio', /^Qiwi/);
      await popup.see(/How it goes[\s\S]*no tenge/);
      return {
        facts: 'its steps, beginning with the currency to choose: the store knows no tenge',
        tab: popup,
      };
    },
  },
];
