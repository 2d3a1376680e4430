import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { OrderStatus } from '../../lib/orders/status.ts';
import { balances, type Posting } from '../../service/ledger/journal.ts';
import { journalOfMove } from '../../service/ledger/journal-of-move.ts';
import type { OrderRow } from '../../service/orders/order-row.ts';
import { kops } from '../../service/profiles/kops.ts';
import { upcard } from '../../service/profiles/upcard.ts';
import { invoiceForm } from './kops.ts';
import { onBoth } from './on-both.ts';
import {
  goodCard,
  openWindow,
  type Practice,
  place,
  register,
  sendCard,
  verify,
} from './practice.ts';
import { cart, form } from './samples.ts';

const keys = { quoteKeys: [], sealingKeys: [] };
const profiles = [
  { ...kops.profile, ...keys, form: invoiceForm, currency: 'USD' },
  { ...upcard.profile, ...keys, form, currency: 'IRR' },
];

/** An order of any price, in any of the two intermediaries. */
const row = fc
  .record({
    of: fc.constantFrom(...profiles),
    goods: fc.integer({ min: 1, max: 5_000_000 }),
    fee: fc.integer({ min: 0, max: 500_000 }),
    letOff: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ of, goods, fee, letOff }) => {
    const { currency } = of;
    const line = (minor: number, foreign: boolean) => ({
      ...{ code: 'x', name: 'x', bearer: 'buyer' as const, amount: { minor, currency } },
      foreign: foreign ? { minor: goods, currency } : null,
    });
    const lines = [line(goods, true), line(fee, false), line(-Math.floor(fee * letOff), false)];
    const minor = lines.reduce((sum, { amount }) => sum + amount.minor, 0);
    const made: OrderRow = {
      ...{ owner: 'o', id: 'i', serial: 1, jti: 'j', bodyHash: 'b', status: 'paid' },
      ...{ cart: { ...cart, total: { minor: goods, currency } }, form: of.form },
      ...{ way: of.ways[0]?.id ?? '', price: { lines, total: { minor, currency }, rate: null } },
      ...{ placedAt: new Date(0), payBefore: new Date(0), promisedBy: null },
      ...{ payeeFee: null, refund: null, receipt: null, claimedBy: null, warned: null },
    };
    return { made, profile: of };
  });

const step = (
  { made, profile }: { made: OrderRow; profile: (typeof profiles)[number] },
  status: OrderStatus,
  given: { refund?: number; before?: number; bought?: boolean } = {},
): readonly Posting[] => {
  const { currency } = made.price.total;
  const money = (minor: number | undefined) => (minor === undefined ? null : { minor, currency });
  const moved = { ...made, status, refund: money(given.refund) };
  const owedBefore = money(given.before);
  return (
    journalOfMove({ row: moved, owedBefore, bought: given.bought ?? false }, profile)?.postings ??
    []
  );
};

const standing = (all: readonly Posting[]): Record<string, number> =>
  Object.fromEntries(
    [...Map.groupBy(all, ({ account }) => account)]
      .map(([account, own]) => [account, own.reduce((sum, { amount }) => sum + amount.minor, 0)])
      .filter(([, minor]) => minor !== 0),
  );

describe('the books', () => {
  it('balance after every event, whatever the price and what is given back', () => {
    fc.assert(
      fc.property(
        row,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.boolean(),
        (one, part, bought) => {
          const total = one.made.price.total.minor;
          const refund = Math.max(1, Math.floor(total * part));
          const journals = [
            step(one, 'paid'),
            step(one, 'done'),
            step(one, 'refund-due', { refund: total, bought }),
            step(one, 'refunded', { refund, before: total }),
          ];
          return journals.every(balances);
        },
      ),
      { numRuns: 20_000 },
    );
  });

  it('are empty again once all of an unbought order is given back', () => {
    fc.assert(
      fc.property(row, (one) => {
        const { minor } = one.made.price.total;
        const all = [
          ...step(one, 'paid'),
          ...step(one, 'refund-due', { refund: minor }),
          ...step(one, 'refunded', { refund: minor, before: minor }),
        ];
        return Object.keys(standing(all)).length === 0;
      }),
    );
  });

  it('hold our fees alone once an order is bought', () => {
    fc.assert(
      fc.property(row, (one) => {
        const left = standing([...step(one, 'paid'), ...step(one, 'done')]);
        return Object.keys(left).every((name) => ['gateway', 'bank', 'fees'].includes(name));
      }),
    );
  });

  it.each<OrderStatus>(['placed', 'payment-due', 'buying', 'cancelled', 'expired', 'failed'])(
    'say nothing when an order becomes %s: no money moves',
    (status) => {
      fc.assert(fc.property(row, (one) => step(one, status).length === 0));
    },
  );
});

onBoth('the ledger', (start) => {
  let practice: Practice;
  beforeAll(async () => {
    practice = await start();
  });

  const paid = async () => {
    const shopper = await register(practice);
    await verify(practice, shopper);
    const order = await place(practice, shopper.token);
    await sendCard(practice, await openWindow(practice, shopper.token, order.id), goodCard);
    return { ...shopper, ...order };
  };
  const events = async (key: string): Promise<string[]> => {
    const { json } = await practice.staff('orderLedger', { params: { key } });
    return json.journals.map(({ event }: { event: string }) => event);
  };

  it('follows an order that is bought, and one that is given back in part', async () => {
    const [one, other] = [await paid(), await paid()];
    const receipt = { storeOrderNumber: '1', charged: null, note: '' };
    for (const { number } of [one, other]) {
      await practice.staff('claim', { params: { key: number } });
      await practice.staff('done', { params: { key: number }, body: receipt });
    }
    const amount = { minor: 1_000_000, currency: 'IRR' };
    await practice.staff('refund', { params: { key: other.number }, body: { amount } });
    expect(await events(one.number)).toEqual(['payment', 'purchase']);
    expect(await events(other.number)).toEqual(['payment', 'purchase', 'refund-due', 'refund']);
    const { json } = await practice.staff('orderLedger', { params: { key: other.number } });
    expect(json.journals[2].postings).toEqual([
      { account: 'compensation', amount },
      { account: 'refunds-due', amount: { ...amount, minor: -1_000_000 } },
    ]);
  });

  it('takes the store’s part and our fees back in proportion before anything is bought', async () => {
    const order = await paid();
    await practice.call('cancel', { token: order.token, params: { id: order.id } });
    const part = { ...order.price.total, minor: 1_000_000 };
    await practice.staff('refund', { params: { key: order.number }, body: { amount: part } });
    const { json } = await practice.staff('orderLedger', { params: { key: order.number } });
    const [, , refund] = json.journals;
    expect(refund.postings.map(({ account }: Posting) => account)).toEqual([
      'refunds-due',
      'gateway',
      'kept',
    ]);
  });

  it('adds up to nothing over everything, after orders that came at the same time', async () => {
    const orders = await Promise.all(Array.from({ length: 6 }, paid));
    await Promise.all(
      orders.map(({ token, id }) => practice.call('cancel', { token, params: { id } })),
    );
    const { json } = await practice.staff('ledger');
    const sum = json.accounts.reduce((all: number, { amount }: Posting) => all + amount.minor, 0);
    expect(sum).toBe(0);
    expect(json.accounts.length).toBeGreaterThan(2);
  });

  it('refuses, in the database itself, a journal out of balance and a change of what stands', async () => {
    await paid();
    const run = (statement: ReturnType<typeof sql>) => practice.service.db.execute(statement);
    const cause = async (work: Promise<unknown>): Promise<string> => {
      const error = await work.then(
        () => null,
        (thrown: Error) => thrown,
      );
      return String(error?.cause);
    };
    const alone = sql`insert into postings (journal, account, minor, currency) select id, 'fees', 1, 'IRR' from journals limit 1`;
    expect(await cause(run(alone))).toContain('does not balance');
    expect(await cause(run(sql`update postings set minor = 0`))).toContain('is not changed');
    expect(await cause(run(sql`delete from journals`))).toContain('is not changed');
  });
});
