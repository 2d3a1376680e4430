import { binsOf } from '../../service/payment/bin-table.ts';
import { openPopup, pay, register } from '../harness/shopper.ts';
import { cardOf } from '../service/kops.ts';
import { operate } from './intermediary.ts';
import type { Step } from './journey.ts';

const visaOf = (country: string): string => cardOf(binsOf(country)[0] ?? '');

/** A second intermediary is added, and the invoice of a Korean exporter is paid there. */
export const stepsAtKops: readonly Step[] = [
  {
    name: 'KOPS, added by its address',
    run: async ({ driver, practice }) => {
      const tab = await driver.tabAt(/orders\.html/);
      await tab.press('button', /^Account/);
      await tab.press('button', /^Settings/);
      await tab.fill(/^Its address/, practice.kops.origin);
      await tab.press('button', /^Show its rules/);
      await tab.see(/paid by the seller/);
      await tab.press('button', /^Add .*KOPS/);
      await tab.press('button', /^Use .*KOPS/);
      await tab.see(/Use .*UpCard/);
      return { facts: `${practice.kops.origin}: rules shown, key pinned, in use`, tab };
    },
  },
  {
    name: 'KOPS: an exporter found by a misspelt name',
    run: async (journey) => {
      const anywhere = await journey.driver.newTab();
      await anywhere.goto('https://www.kettles.example/');
      journey.popup = await openPopup(journey.driver, anywhere);
      const { popup } = journey;
      await popup.press('button', /^Pay a Korean exporter/);
      await popup.fill(/^Whom do you pay/, 'Hanuel Tool');
      await popup.press('radio', /Haneul Tools/);
      await popup.fill(/^Amount of the invoice/, '1,234.56');
      await popup.fill(/^Invoice number/, 'INV-7');
      await popup.fill(/^Goods/, 'Sample of a torque wrench');
      return { facts: '"Hanuel Tool" finds Haneul Tools; invoice INV-7 typed in', tab: popup };
    },
  },
  {
    name: 'KOPS: a firm price without a fee for the buyer',
    run: async ({ popup }) => {
      await popup.press('button', /^Continue/);
      await register(popup);
      await popup.press('button', /^Get a firm price/);
      await popup.see(/Signed by .*checked/s, 30_000);
      const [fee] = await popup.see(/Fee of 2\.6 %[^\n]*/);
      return { facts: `US$1,234.56; ${fee}`, tab: popup };
    },
  },
  {
    name: 'KOPS: a card of a Nigerian bank is refused',
    run: async ({ popup, driver, practice }) => {
      await popup.press('button', /^Agree and continue/);
      await popup.press('button', /Terms of delivery/);
      await popup.press('option', /^DAP/);
      await popup.press('button', /^Continue/);
      await popup.press('button', /^Place the order/);
      await popup.press('button', /^Pay \W?US/);
      const tab = await driver.tabAt(new RegExp(`${practice.kops.origin}/pay/`));
      const said = await pay(tab, visaOf('NG'));
      if (!/Africa/.test(said)) throw new Error(`The payment window says: ${said}`);
      return { facts: said, tab };
    },
  },
  {
    name: 'KOPS: a card of a German bank is taken',
    run: async ({ driver, practice }) => {
      const tab = await driver.tabAt(new RegExp(`${practice.kops.origin}/pay/`));
      const said = await pay(tab, visaOf('DE'));
      if (!/Paid/.test(said)) throw new Error(`The payment window says: ${said}`);
      const books = (await operate(practice.kops, ['ledger'])).split('\n').length;
      return { facts: `${said}; ${books} accounts in the books`, tab };
    },
  },
  {
    name: 'Back to UpCard; the order stayed there',
    run: async ({ driver, order }) => {
      const tab = await driver.tabAt(/orders\.html/);
      await tab.press('button', /^Use .*UpCard/);
      await tab.press('button', /^Orders/);
      await tab.press('button', /Amazon/);
      await tab.see(new RegExp(order));
      return { facts: `${order} is still there`, tab };
    },
  },
];
