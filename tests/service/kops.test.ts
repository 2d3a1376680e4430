import { beforeAll, describe, expect, it } from 'vitest';
import { Payee } from '../../lib/orders/payee.ts';
import { foldName } from '../../service/payees/name-grams.ts';
import { romanise } from '../../service/payees/romanise.ts';
import { binsOf } from '../../service/payment/bin-table.ts';
import { checkCard } from '../../service/payment/check-card.ts';
import { africanCountries } from '../../service/profiles/african-countries.ts';
import { exporters } from '../../service/profiles/exporters.ts';
import { kops } from '../../service/profiles/kops.ts';
import { cardOf, invoice, invoiceDue, placeInvoice } from './kops.ts';
import { onBoth } from './on-both.ts';
import { goodCard, type Practice, register, sendCard } from './practice.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });
const rules = kops.profile.ways[0]?.card;
const fault = (bin: string) =>
  rules &&
  checkCard(
    { number: cardOf(bin), expiry: '12/30', securityCode: '123' },
    rules,
    new Date('2026-03-01T00:00:00Z'),
  );

describe('systems.md, A: cards', () => {
  it.each([
    ['Visa', '4000002760', null],
    ['MasterCard', '5200002760', null],
    ['Maestro', '5018000000', 'network'],
    ['UnionPay', '6200000000', 'network'],
    ['American Express', '3782800000', 'network'],
    ['Mir', '2200000000', 'network'],
  ])('%s', (_, bin, wanted) => {
    expect(fault(bin)).toBe(wanted);
  });
});

describe('systems.md, A: refused', () => {
  it.each(africanCountries)('cards issued by banks in %s', (country) => {
    expect(binsOf(country).map(fault)).toEqual(['country', 'country']);
  });

  it.each(['DE', 'US', 'GB', 'KZ', 'BR', 'JP', 'TR', 'AE'])('but none of %s', (country) => {
    expect(binsOf(country).map(fault)).toEqual([null, null]);
  });
});

describe('names', () => {
  it.each([
    ['하늘공구', 'haneulgonggu'],
    ['달빛화장품', 'dalbithwajangpum'],
    ['꽃내', 'kkotnae'],
    ['값', 'gap'],
    ['Maru 스포츠', 'Maru seupocheu'],
  ])('%s is written %s', (korean, latin) => {
    expect(romanise(korean)).toBe(latin);
  });

  it.each([
    ['Sonamu', 'Sonamoo'],
    ['Gangsan', 'Kangsan'],
    ['Cheongsol', 'Chongsol'],
    ['Byeolbit', 'Byulbit'],
    ['Haneul Tools Co., Ltd.', 'HANEUL TOOLS'],
    ['하늘', 'Haneul'],
    ['Café Nabi', 'Cafe Nabi'],
  ])('%s is compared like %s', (left, right) => {
    expect(foldName(left)).toBe(foldName(right));
  });
});

onBoth('KOPS', (start) => {
  let practice: Practice;
  beforeAll(async () => {
    practice = await start('kops');
  });

  const search = async (query: string): Promise<string[]> => {
    const { json } = await practice.call('payees', { query: { query } });
    return json.payees.map((payee: unknown) => Payee.parse(payee).id);
  };
  const live = async (country: string) => {
    const { token } = await register(practice);
    await practice.call('changeMe', { token, body: { name: 'N', phone: '', country } });
    return token;
  };

  describe('systems.md, A: search the payee by seller name or by seller ID', () => {
    it.each([
      ['the whole name', 'Haneul Tools Co., Ltd.', 'KR-100101'],
      ['a part of it', 'haneul', 'KR-100101'],
      ['its beginning', 'Gangs', 'KR-100113'],
      ['the name in Korean', '하늘공구', 'KR-100101'],
      ['a part of that', '달빛', 'KR-100103'],
      ['an older spelling', 'Kangsan Machinery', 'KR-100113'],
      ['an English-looking spelling', 'Sonamoo furniture', 'KR-100110'],
      ['a slip of the hand', 'Saebyok Electornics', 'KR-100104'],
      ['words run together', 'purunbada', 'KR-100106'],
      ['Latin letters for a Korean word', 'dalbit hwajangpum', 'KR-100103'],
      ['the ID', 'KR-100107', 'KR-100107'],
      ['the ID in small letters', 'kr-100107', 'KR-100107'],
    ])('%s', async (_, query, wanted) => {
      expect((await search(query))[0]).toBe(wanted);
    });

    it('brings nobody for a name that nobody has, and several for a beginning of an ID', async () => {
      expect(await search('Zzyzx Quartz')).toEqual([]);
      expect(await search("%' or 1=1")).toEqual([]);
      expect(await search('KR-10011')).toHaveLength(10);
      expect((await practice.call('payees', { query: { query: 'h' } })).status).toBe(400);
    });

    it('finds every exporter of the directory first by its own names', async () => {
      for (const { id, name, localName } of exporters)
        expect([(await search(name))[0], (await search(localName))[0]]).toEqual([id, id]);
    });
  });

  it('systems.md, A: pick the payment target beside the company found', async () => {
    const { token } = await register(practice);
    const wrong = await placeInvoice(practice, token, { form: { target: 'KR-100102-1' } });
    expect(wrong).toMatchObject({ status: 422, json: { code: 'payee-unknown' } });
    const right = await placeInvoice(practice, token, { form: { target: 'KR-100101-2' } });
    expect(right.status).toBe(201);
  });

  it('systems.md, A: who is paid are Korean exporters of the directory only', async () => {
    const { token } = await register(practice);
    const wrong = await placeInvoice(practice, token, { form: { payee: 'KR-999999' } });
    expect(wrong).toMatchObject({ status: 422, json: { code: 'payee-unknown' } });
  });

  it.each([
    ['DE', 201],
    ['NG', 201],
    ['KR', 422],
  ])('systems.md, A: who pays are buyers outside Korea only: %s', async (country, status) => {
    expect((await placeInvoice(practice, await live(country))).status).toBe(status);
  });

  it.each([
    ['USD', 201, undefined],
    ['KRW', 422, 'currency-not-taken'],
    ['EUR', 422, 'currency-not-taken'],
  ])('systems.md, A: currency, USD only: %s', async (currency, status, code) => {
    const { token } = await register(practice);
    const cart = invoice({ minor: 500_000, currency });
    expect(await placeInvoice(practice, token, { cart })).toMatchObject({
      status,
      json: code ? { code } : {},
    });
  });

  it.each([
    [999, 'below-limit'],
    [1_000_001, 'above-limit'],
  ])('systems.md, A: transactions are samples and small amounts: %i', async (minor, code) => {
    const { token } = await register(practice);
    const told = await placeInvoice(practice, token, { cart: invoice(usd(minor)) });
    expect(told).toMatchObject({ status: 422, json: { code } });
  });

  it('systems.md, A: fee, buyer: none', async () => {
    const { json } = await placeInvoice(practice, (await register(practice)).token);
    expect(json.price.total).toEqual(usd(123_456));
    expect(json.price.lines).toMatchObject([
      { code: 'items', amount: usd(123_456), bearer: 'buyer' },
      { code: 'exporter-fee', amount: usd(0), bearer: 'payee' },
    ]);
  });

  it('systems.md, A: fee, exporter: 2.6 % of the amount, in the books', async () => {
    const { order, path } = await invoiceDue(practice);
    expect((await sendCard(practice, path, goodCard)).status).toBe(303);
    const books = await practice.staff('orderLedger', { params: { key: order.number } });
    expect(books.json.journals).toMatchObject([
      {
        event: 'payment',
        postings: [
          { account: 'gateway', amount: usd(123_456) },
          { account: 'fees', amount: usd(-3210) },
          { account: 'payee:KR-100101', amount: usd(-120_246) },
        ],
      },
    ]);
  });

  it('systems.md, A: card data go into the payment window, which refuses a Nigerian bank’s card with the reason and takes a German one', async () => {
    const { path, order, token } = await invoiceDue(practice);
    const refused = await sendCard(practice, path, { ...goodCard, number: '4000005660000002' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Cards from banks in African countries are not taken');
    const persian = await practice.fetch(path, { headers: { 'accept-language': 'fa' } });
    expect(persian.status).toBe(200);
    const german = await sendCard(practice, path, { ...goodCard, number: '4000002760000016' });
    expect(german.status).toBe(303);
    const mine = await practice.call('orders', { token });
    expect(mine.json.orders).toMatchObject([{ id: order.id, status: 'paid' }]);
  });
});
