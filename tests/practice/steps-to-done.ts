import { giveIdentity, pay, shopper } from '../harness/shopper.ts';
import { operate } from './intermediary.ts';
import type { Step } from './journey.ts';

/** From the identity check to the receipt. */
export const stepsToDone: readonly Step[] = [
  {
    name: 'Identity given',
    run: async ({ popup }) => {
      await giveIdentity(popup);
      return { facts: 'sent once, not kept on the device; being checked', tab: popup };
    },
  },
  {
    name: 'Identity verified by staff',
    run: async ({ popup, practice }) => {
      const said = await operate(practice.upcard, ['verify', shopper.email]);
      const [button] = await popup.see(/^Pay \W?\d[^\n]*/m, 30_000);
      return { facts: `${said} The popup shows "${button}"`, tab: popup };
    },
  },
  {
    name: 'Payment: a Visa Electron is refused',
    run: async ({ driver, popup }) => {
      await popup.press('button', /^Pay/);
      const tab = await driver.tabAt(/\/pay\//);
      const said = await pay(tab, '4026 0000 0000 0002');
      if (!/Electron/.test(said)) throw new Error(`The payment window says: ${said}`);
      return { facts: said, tab };
    },
  },
  {
    name: 'Payment: a Visa is accepted',
    run: async ({ driver }) => {
      const tab = await driver.tabAt(/\/pay\//);
      const said = await pay(tab, '4242 4242 4242 4242');
      if (!/Paid/.test(said)) throw new Error(`The payment window says: ${said}`);
      return { facts: said, tab };
    },
  },
  {
    name: 'The news arrives by itself',
    run: async ({ popup }) => {
      await popup.show();
      const [promise] = await popup.see(/Bought by [^\n]+/, 30_000);
      return { facts: `paid; ${promise}, counted in working hours`, tab: popup };
    },
  },
  {
    name: 'Bought by staff, with a receipt',
    run: async ({ popup, practice, order }) => {
      await operate(practice.upcard, ['claim', order]);
      const receipt = ['--receipt', '113-1234567-7654321'];
      await operate(practice.upcard, ['done', order, ...receipt]);
      await popup.see(/Bought at the store/, 30_000);
      await popup.see(/113-1234567-7654321/);
      return { facts: 'claimed and done; receipt 113-1234567-7654321', tab: popup };
    },
  },
  {
    name: 'Orders in a tab',
    run: async ({ driver, order }) => {
      const tab = await driver.extensionTab('orders.html');
      await tab.resize(1100, 800);
      await tab.see(/Bought\. The receipt is below/);
      await tab.press('button', /Amazon/);
      await tab.see(new RegExp(order));
      return { facts: `${order} is done`, tab };
    },
  },
];
