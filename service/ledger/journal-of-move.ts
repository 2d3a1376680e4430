import { halfEven, wholeMoney } from '../../lib/money/convert.ts';
import type { Money } from '../../lib/money/money.ts';
import { feeBorneBy } from '../../lib/pricing/fee-borne-by.ts';
import type { Profile } from '../../lib/pricing/profile.ts';
import type { OrderRow } from '../orders/order-row.ts';
import { accounts, creditorOf } from './accounts.ts';
import type { Journal, Posting } from './journal.ts';

/** The order just after a move, and what it owed the shopper just before. */
type Moved = {
  readonly row: OrderRow;
  readonly owedBefore: Money | null;
  readonly bought: boolean;
};

/**
 * The postings that a move of an order makes, `null` when no money moves by it: a payment goes to whom the order pays and to our
 * fees (also those that the payee bears); a purchase pays that out; what becomes due back is taken from there in proportion, or out
 * of our own pocket once it was paid out; a refund leaves by the gateway.
 */
export const journalOfMove = (moved: Moved, profile: Profile): Journal | null => {
  const { row } = moved;
  const made = { order: row.serial };
  if (row.status === 'paid') return { ...made, event: 'payment', postings: payment(row, profile) };
  if (row.status === 'done')
    return { ...made, event: 'purchase', postings: purchase(row, profile) };
  if (row.status === 'refund-due')
    return { ...made, event: 'refund-due', postings: refundDue(moved, profile) };
  if (row.status === 'refunded') return { ...made, event: 'refund', postings: refund(moved) };
  return null;
};

const negative = ({ minor, currency }: Money): Money => ({ minor: -minor, currency });
const minus = (a: Money, b: Money): Money => ({ minor: a.minor - b.minor, currency: a.currency });

const payment = (row: OrderRow, profile: Profile): Posting[] => {
  const { total } = row.price;
  const fees = feesOfOrder(row, profile);
  return [
    { account: accounts.gateway, amount: total },
    { account: accounts.fees, amount: negative(fees) },
    { account: creditorOf(row), amount: negative(minus(total, fees)) },
  ];
};

const purchase = (row: OrderRow, profile: Profile): Posting[] => {
  const owed = minus(row.price.total, feesOfOrder(row, profile));
  return [
    { account: creditorOf(row), amount: owed },
    { account: accounts.bank, amount: negative(owed) },
  ];
};

/** What we earn by an order: the buyer's fees less what was let off, and what the payee bears. */
const feesOfOrder = ({ price, cart, way, payeeFee }: OrderRow, profile: Profile): Money => {
  const own = price.lines.filter(({ foreign }) => foreign === null);
  // Orders from before fees could change have it by the profile.
  const borne = payeeFee ?? feeBorneBy('payee', cart.total, profile, { way, rate: price.rate });
  const minor = own.reduce((sum, { amount }) => sum + amount.minor, borne.minor);
  return { minor, currency: price.total.currency };
};

const refundDue = ({ row, bought }: Moved, profile: Profile): Posting[] => {
  const back = row.refund ?? row.price.total;
  const owed = { account: accounts.refundsDue, amount: negative(back) };
  if (bought) return [{ account: accounts.compensation, amount: back }, owed];
  const fees = partOf(feesOfOrder(row, profile), back, row.price.total);
  return [
    { account: accounts.fees, amount: fees },
    { account: creditorOf(row), amount: minus(back, fees) },
    owed,
  ];
};

const partOf = (whole: Money, part: Money, total: Money): Money =>
  wholeMoney(
    halfEven(BigInt(whole.minor) * BigInt(part.minor), BigInt(total.minor)),
    whole.currency,
  );

/** Staff may give back less than was due; the rest is kept, and named so. */
const refund = ({ row, owedBefore }: Moved): Posting[] => {
  const back = row.refund ?? row.price.total;
  const owed = owedBefore ?? back;
  return [
    { account: accounts.refundsDue, amount: owed },
    { account: accounts.gateway, amount: negative(back) },
    { account: accounts.kept, amount: minus(back, owed) },
  ];
};
