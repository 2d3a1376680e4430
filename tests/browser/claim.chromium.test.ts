import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  choose,
  fillForm,
  firmPrice,
  giveIdentity,
  openPopup,
  pay,
  placeOrder,
  register,
  shopper,
  welcome,
} from '../harness/shopper.ts';
import { chromiumStage, type Stage } from '../harness/stage.ts';
import type { Tab } from '../harness/tab.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { operate } from '../practice/intermediary.ts';

/** A shopper in Kazakhstan whose AliExpress order came, but not as described; the parts follow one another. */
describe('a claim about an order that is done', () => {
  let stage: Stage;
  let orders: Tab;
  let number: string;

  beforeAll(async () => {
    stage = await chromiumStage();
    const first = await stage.driver().tabAt(/welcome\.html/);
    await choose(first, /My country/, /^Kazakhstan$/);
    await welcome(first, new RegExp(stage.proxy.origin));
    const store = await stage.driver().newTab();
    await store.goto('https://www.aliexpress.com/p/shoppingcart/index.html');
    await store.see(/Estimated total/);
    orders = await openPopup(stage.driver(), store);
    await register(orders);
    await firmPrice(orders);
    await fillForm(orders);
    number = await placeOrder(orders);
    await giveIdentity(orders);
    await operate(stage.upcard, ['verify', shopper.email]);
    await orders.see(/^Pay \W?\S/m, 40_000);
    await orders.press('button', /^Pay/);
    const window = await stage.driver().tabAt(/\/pay\//);
    expect(await pay(window, '4242 4242 4242 4242')).toMatch(/^Paid/);
    await operate(stage.upcard, ['claim', number]);
    await operate(stage.upcard, ['done', number, '--receipt', '8190-1']);
    await orders.show();
    await orders.see(/8190-1/, 40_000);
  });
  afterAll(() => stage?.end());

  it('systems.md, C: asks for the postage first, of Kazpost', async () => {
    await orders.press('button', /^Something is wrong/);
    await choose(orders, /What is wrong/, /^It is not as described/);
    await orders.see(/Ask Kazpost for its price first/);
  });

  it('systems.md, C: weighs sending it back against a part without, with the risk of the rate', async () => {
    await orders.fill(/^Postage of the return/, '20,000,000');
    await orders.fill(/^The part you would keep it for/, '30,000,000');
    await orders.fill(/^What it is still worth/, '50,000,000');
    await orders.see(/Send it back, get all back\s+[\s\S]*to[\s\S]*Keep it, get a part back/);
    await orders.see(/converted again/);
  });

  it('is filed for a part, and sent again when the line breaks, once', async () => {
    await orders.press('radio', /^Keep it/);
    await orders.fill(/^What happened/, 'The lamp is smaller than it was described.');
    stage.proxy.fail(/^POST .*\/claims$/, 'arrives, answer lost', 1);
    await orders.press('button', /^File the claim/);
    await orders.see(/Being looked at/, 60_000);
    await waitUntil(
      'the claim to be known as taken',
      async () => !/On its way/.test(await orders.text()),
    );
    const tries = stage.proxy.records.filter(
      ({ method, path }) => method === 'POST' && path.endsWith('/claims'),
    );
    expect(tries.length).toBeGreaterThan(0);
    expect(new Set(tries.map(({ body }) => body)).size).toBe(1);
    expect((await operate(stage.upcard, ['claims'])).split('\n')).toHaveLength(1);
  });

  it('is answered by the staff, with what they give', async () => {
    await operate(stage.upcard, [
      'accept',
      number,
      '--amount',
      '25000000',
      '--note',
      'The store agrees.',
    ]);
    await orders.see(/Accepted/, 40_000);
    await orders.see(/You get back[\s\S]*The store agrees\./);
  });

  it('is talked about', async () => {
    await orders.fill(/^Write to/, 'When does the money come?');
    await orders.press('button', /^Send$/);
    await orders.see(/You[\s\S]*When does the money come\?/);
    await operate(stage.upcard, ['write', number, '--note', 'Within three days.']);
    await orders.see(/Within three days\./, 40_000);
  });
});
