import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { binsOf } from '../../service/payment/bin-table.ts';
import { choose, openPopup, pay, register, welcome } from '../harness/shopper.ts';
import { chromiumStage, type Stage } from '../harness/stage.ts';
import type { Tab } from '../harness/tab.ts';
import { operate } from '../practice/intermediary.ts';
import { cardOf } from '../service/kops.ts';

/** A buyer in Germany pays a Korean exporter's invoice over KOPS; the parts follow one another. */
describe('the invoice of a Korean exporter', () => {
  let stage: Stage;
  let popup: Tab;
  let number: string;

  beforeAll(async () => {
    stage = await chromiumStage('kops');
    const first = await stage.driver().tabAt(/welcome\.html/);
    await choose(first, /My country/, /^Germany$/);
    await welcome(first, new RegExp(stage.second?.origin ?? 'kops'));
    const anywhere = await stage.driver().newTab();
    await anywhere.goto('https://www.kettles.example/');
    popup = await openPopup(stage.driver(), anywhere);
  });
  afterAll(() => stage?.end());

  const window = (): Promise<Tab> => stage.driver().tabAt(/\/pay\//);
  const visaOf = (country: string): string => cardOf(binsOf(country)[0] ?? '');

  it('systems.md, A: finds the payee by a misspelt name, by Korean letters and by id', async () => {
    await popup.press('button', /^Pay a Korean exporter/);
    for (const query of ['Hanuel Tool', '하늘', 'KR-100101']) {
      await popup.fill(/^Whom do you pay/, query);
      await popup.see(/Haneul Tools/);
    }
  });

  it('systems.md, A: picks what the payment is for, and takes the amount in US dollars', async () => {
    await popup.press('radio', /Haneul Tools/);
    await popup.see(/What is the payment for/);
    await popup.fill(/^Amount of the invoice, in (USD|US)/, '1,234.56');
    await popup.fill(/^Invoice number/, 'INV-7');
    await popup.fill(/^Goods/, 'Sample of a torque wrench');
    await popup.press('button', /^Continue/);
    await popup.see(/US\$1,234\.56/);
  });

  it('systems.md, A: costs the buyer nothing, and says who bears the fee', async () => {
    await register(popup);
    await popup.press('button', /^Get a firm price/);
    await popup.see(/Signed by .*checked/s);
    const text = await popup.text();
    expect(text).toMatch(/Total\s+US\$\s*1,234\.56/);
    expect(text).toMatch(/2\.6 ?%/);
  });

  it('is placed with what was typed before', async () => {
    await popup.press('button', /^Agree and continue/);
    await popup.see(/Haneul Tools/);
    await choose(popup, /Terms of delivery/, /^DAP/);
    await popup.press('button', /^Continue/);
    await popup.see(/KR-100101-1[\s\S]*INV-7/);
    await popup.press('button', /^Place the order/);
    [, number = ''] = await popup.see(/Order\s+\W?(KOPS-\d+)/);
    await popup.press('button', /^Pay \W?US/);
  });

  it('systems.md, A: is not paid with a card of a Nigerian bank, and the window says why', async () => {
    expect(await pay(await window(), visaOf('NG'))).toMatch(/Africa/);
  });

  it('systems.md, A: is paid with a card of a German bank', async () => {
    expect(await pay(await window(), visaOf('DE'))).toMatch(/^Paid/);
    await popup.show();
    await popup.see(/Paid|has been paid|is paid/i);
  });

  it('systems.md, A: charges 2.6 % to the exporter alone, in the books', async () => {
    const books = await operate(stage.second ?? stage.upcard, ['ledger', number]);
    expect(books).toMatch(/32\.10/);
  });

  it('stands under “My Trade”, the list of orders', async () => {
    const orders = await stage.driver().extensionTab('orders.html');
    await orders.see(/buyKOREA/);
    expect(await orders.text()).toMatch(/US\$1,234\.56/);
  });
});
