import { beforeAll, describe, expect, it } from 'vitest';
import type { Cart } from '../../lib/cart/cart.ts';
import { OrderForm, orderForms } from '../../lib/orders/order-form.ts';
import type { PriceLine } from '../../lib/pricing/breakdown.ts';
import { iranianHolidays } from '../../service/profiles/iranian-holidays.ts';
import { upcard } from '../../service/profiles/upcard.ts';
import { onBoth } from './on-both.ts';
import {
  goodCard,
  openWindow,
  type Practice,
  place,
  register,
  sendCard,
  startOfTests,
  verify,
} from './practice.ts';
import { cart } from './samples.ts';

const onPage = { address: 'https://ereg.ets.org/checkout?step=3', steps: 'Step by step', note: '' };
const forms: readonly OrderForm[] = [
  {
    ...{ kind: 'exam', exam: 'toefl', candidate: 'A Candidate', centre: 'Tehran 3' },
    ...{ date: '2026-05-02', ...onPage },
  },
  {
    ...{ kind: 'travel', service: 'flight', travellers: 'A TRAVELLER', from: '2026-05-02' },
    ...{ until: null, bookingNumber: 'X1Y2Z3', ...onPage },
  },
  {
    ...{ kind: 'game-account', platform: 'xbox', country: 'TR', purchase: 'top-up' },
    ...{ title: '100 TRY', account: 'player-one', ...onPage },
  },
  {
    ...{ kind: 'subscription', service: 'Spotify', plan: 'Premium', period: 'year' },
    ...{ account: 'listener', ...onPage },
  },
  { kind: 'other', what: 'A conference fee', ...onPage },
];

describe('systems.md, B: holidays of the solar calendar', () => {
  it.each([
    ['the new year', '2026-03-21'],
    ['the new year after a leap year', '2028-03-20'],
    ['Nature Day', '2026-04-02'],
    ['14 Khordad', '2026-06-04'],
    ['22 Bahman', '2027-02-11'],
  ])('%s', (_, date) => {
    expect(iranianHolidays).toContain(date);
  });

  it('are those of the Persian calendar that every browser knows', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-persian', {
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    });
    const days = new Set(iranianHolidays.map((date) => format.format(new Date(date))));
    expect(days.size).toBe(10);
  });
});

onBoth('UpCard', (start) => {
  let practice: Practice;
  beforeAll(async () => {
    practice = await start();
  });

  const verified = async () => {
    const shopper = await register(practice);
    await verify(practice, shopper);
    return shopper;
  };
  const priceFor = async (token: string, body: object = {}) => {
    const sent = { cart, kind: 'store-cart', way: 'gateway', ...body };
    const { json, status } = await practice.call('quote', { token, body: sent });
    if (status !== 200) return json;
    return JSON.parse(Buffer.from(json.jws.split('.')[1], 'base64url').toString());
  };
  const codesOf = async (token: string, body: object = {}): Promise<string[]> =>
    (await priceFor(token, body)).price.lines.map(({ code }: PriceLine) => code);
  const grant = (key: string, body: object) =>
    practice.staff('setStanding', {
      params: { key },
      body: { tier: null, points: 0, offers: [], ...body },
    });

  describe('systems.md, B: four order kinds, each with its own form', () => {
    it.each(forms)('$kind is placed with its form', async (form) => {
      const { token } = await verified();
      const quote = await practice.call('quote', {
        token,
        body: { cart, kind: form.kind, way: 'gateway' },
      });
      const body = { quote: quote.json.jws, cart, form };
      const params = { id: crypto.randomUUID() };
      const told = await practice.call('placeOrder', { token, params, body });
      expect(told).toMatchObject({ status: 201, json: { form, status: 'payment-due' } });
    });

    it('has a form for every kind that is taken, and none asks for a password', () => {
      for (const kind of upcard.profile.kinds)
        expect(Object.keys(orderForms[kind].shape).join()).not.toMatch(/password|secret|pin/i);
    });
  });

  describe('systems.md, B: the exact address of the payment page', () => {
    const accepted = (address: string) =>
      OrderForm.safeParse({ kind: 'other', what: 'x', ...onPage, address }).success;

    it.each([
      'https://www.amazon.com/checkout/p/p-1/spc?ref=x#pay',
      'https://xn--mgba3a4f16a.example.ir/pay',
      'https://pay.example.com:8443/a',
    ])('%s is taken', (address) => {
      expect(accepted(address)).toBe(true);
    });

    it.each([
      'http://www.amazon.com/',
      'javascript:alert(1)',
      'https://user:secret@shop.com/',
      'https://localhost/',
      'https://127.0.0.1/',
      'https://2130706433/',
      'https://0x7f.1/',
      'https://10.0.0.8/pay',
      'https://192.168.1.1/',
      'https://169.254.169.254/latest/meta-data',
      'https://8.8.8.8/',
      'https://[::1]/',
      'https://[fd00::1]/',
      'https://[::ffff:127.0.0.1]/',
      'https://intranet/',
      'https://printer.local/',
      'https://db.internal./',
      'https://router.home.arpa/',
      'https://',
      'amazon.com',
      `https://shop.com/${'a'.repeat(2000)}`,
    ])('%s is refused', (address) => {
      expect(accepted(address)).toBe(false);
    });
  });

  describe('systems.md, B: at most two working hours', () => {
    it.each([
      ['on a Monday', '2026-03-02T07:00:00Z', '2026-03-02T09:00:00.000Z'],
      ['on a Thursday morning', '2026-03-05T06:00:00Z', '2026-03-05T08:00:00.000Z'],
      ['over the end of Thursday', '2026-03-05T08:30:00Z', '2026-03-07T06:30:00.000Z'],
      ['on a Friday', '2026-03-06T08:00:00Z', '2026-03-07T07:30:00.000Z'],
      ['before the new year', '2026-03-19T09:00:00Z', '2026-03-25T07:00:00.000Z'],
    ])('paid %s', async (_, paidAt, wanted) => {
      practice.clock.now = startOfTests;
      const { token } = await verified();
      practice.clock.now = new Date(paidAt);
      const order = await place(practice, token);
      await sendCard(practice, await openWindow(practice, token, order.id), goodCard);
      const { json } = await practice.call('order', { token, params: { id: order.id } });
      expect(json.promisedBy).toBe(wanted);
      practice.clock.now = startOfTests;
    });

    it.each([
      [0, 'on-time', 120],
      [89, 'on-time', 31],
      [91, 'soon', 29],
      [120, 'soon', 0],
      [121, 'late', -1],
    ])('staff are warned %i minutes after the payment: %s', async (minutes, state, left) => {
      practice.clock.now = startOfTests;
      const { token } = await verified();
      const order = await place(practice, token);
      await sendCard(practice, await openWindow(practice, token, order.id), goodCard);
      practice.clock.now = new Date(startOfTests.getTime() + minutes * 60_000);
      const { json } = await practice.staff('showOrder', { params: { key: order.number } });
      expect(json.clock).toEqual({ state, minutesLeft: left });
      practice.clock.now = startOfTests;
    });

    it('nothing is promised before the payment', async () => {
      const { token } = await verified();
      const { number } = await place(practice, token);
      const { json } = await practice.staff('showOrder', { params: { key: number } });
      expect(json.clock).toEqual({ state: 'none', minutesLeft: null });
    });
  });

  describe('systems.md, B: tiered reduction for club members', () => {
    it.each([
      ['silver', 'club-silver', 10n],
      ['gold', 'club-gold', 20n],
    ])('%s is a line of the quote', async (tier, code, percent) => {
      const { token, email } = await register(practice);
      const before = (await priceFor(token)).price;
      expect((await grant(email, { tier })).json.club).toEqual({ tier, points: 0 });
      const { price, standing } = await priceFor(token);
      const fee = price.lines.find((one: PriceLine) => one.code === 'service-fee');
      const off = price.lines.find((one: PriceLine) => one.code === code);
      const exact = (BigInt(fee.amount.minor) * percent) / 100n;
      expect(Math.abs(off.amount.minor + Number(exact))).toBeLessThan(upcard.profile.roundTo);
      expect(before.total.minor - price.total.minor).toBe(-off.amount.minor);
      expect(standing.tier).toBe(tier);
    });

    it('is given by staff only, in tiers that there are', async () => {
      const { email } = await register(practice);
      expect((await grant(email, { tier: 'diamond' })).json.code).toBe('bad-request');
    });
  });

  describe('systems.md, B: time-limited and points discounts, for all or for chosen customers', () => {
    it.each([
      ['before', '2026-03-13T20:29:59Z', false],
      ['at its beginning', '2026-03-13T20:30:00Z', true],
      ['at its end', '2026-04-02T20:30:00Z', false],
    ])('the new-year offer %s', async (_, at, given) => {
      const { token } = await register(practice);
      practice.clock.now = new Date(at);
      expect((await codesOf(token)).includes('new-year')).toBe(given);
      practice.clock.now = startOfTests;
    });

    it('points, from five on', async () => {
      const { token, email } = await register(practice);
      await grant(email, { points: 4 });
      expect(await codesOf(token)).not.toContain('points');
      await grant(email, { points: 5 });
      expect(await codesOf(token)).toContain('points');
    });

    it('an order that was carried out is a point', async () => {
      const { token } = await verified();
      const { id, number } = await place(practice, token);
      await sendCard(practice, await openWindow(practice, token, id), goodCard);
      await practice.staff('claim', { params: { key: number } });
      const body = { storeOrderNumber: '1', charged: null, note: '' };
      await practice.staff('done', { params: { key: number }, body });
      expect((await practice.call('me', { token })).json.club.points).toBe(1);
    });

    it('an offer for chosen customers is theirs alone', async () => {
      const [chosen, other] = [await register(practice), await register(practice)];
      await grant(chosen.email, { offers: ['for-you'] });
      expect(await codesOf(chosen.token)).toContain('for-you');
      expect(await codesOf(other.token)).not.toContain('for-you');
    });
  });

  describe('systems.md, B: lower cost for group and bulk orders', () => {
    it('several carts in a group share one discount step', async () => {
      const people = await Promise.all([1, 2, 3].map(() => register(practice)));
      const [first] = people;
      const opened = await practice.call('openGroup', { token: first?.token ?? '' });
      const { code } = opened.json;
      expect(opened.json).toMatchObject({ members: 1, step: null, nextStep: 3 });
      for (const { token } of people) await practice.call('joinGroup', { token, params: { code } });
      const seen = await practice.call('group', { token: first?.token ?? '', params: { code } });
      expect(seen.json).toMatchObject({ members: 3, step: 3, nextStep: 6 });
      for (const { token } of people)
        expect(await codesOf(token, { group: code })).toContain('group-of-three');
      expect(await codesOf(first?.token ?? '')).not.toContain('group-of-three');
    });

    it('a group is for who is in it, and closes after a week', async () => {
      const [one, other] = [await register(practice), await register(practice)];
      const { code } = (await practice.call('openGroup', { token: one.token })).json;
      expect((await priceFor(other.token, { group: code })).code).toBe('group-unknown');
      practice.clock.now = new Date(startOfTests.getTime() + 7 * 86_400_000);
      const late = await practice.call('joinGroup', { token: other.token, params: { code } });
      expect(late).toMatchObject({ status: 422, json: { code: 'group-unknown' } });
      practice.clock.now = startOfTests;
    });

    it('ten pieces are a bulk order', async () => {
      const { token } = await register(practice);
      const many = (quantity: number): Cart => ({
        ...cart,
        items: cart.items.slice(0, 1).map((item) => ({ ...item, quantity, unitPrice: null })),
        lines: [],
      });
      expect(await codesOf(token, { cart: many(9) })).not.toContain('bulk');
      expect(await codesOf(token, { cart: many(10) })).toContain('bulk');
    });
  });

  it('systems.md, B: announcements are told in their time, and staff add to them', async () => {
    const ids = async (): Promise<string[]> => {
      const { json } = await practice.call('announcements');
      return json.announcements.map(({ id }: { id: string }) => id);
    };
    expect(await ids()).toEqual(['groups']);
    const texts = [{ language: 'fa', title: 'حراج آمازون', text: '' }];
    const body = {
      ...{ id: 'prime-day', kind: 'store-event', store: 'amazon', reduction: null, texts },
      ...{ from: '2026-03-01T00:00:00Z', until: '2026-03-03T00:00:00Z' },
    };
    expect((await practice.staff('announce', { body })).status).toBe(200);
    expect(await ids()).toEqual(['prime-day', 'groups']);
    practice.clock.now = new Date('2026-03-14T00:00:00Z');
    expect(await ids()).toEqual(['new-year', 'groups']);
    practice.clock.now = startOfTests;
  });
});
