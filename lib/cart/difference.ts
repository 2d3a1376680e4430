import type { Money } from '../money/money.ts';
import type { Cart, CartItem, CartLine } from './cart.ts';

/** One thing in which two carts differ; `null` on the side where it is absent. */
export type CartDifference =
  | { of: 'item'; before: CartItem | null; after: CartItem | null }
  | { of: 'line'; before: CartLine | null; after: CartLine | null }
  | { of: 'total'; before: Money; after: Money };

/** What changed from one cart to another, ticked items only. When they were seen and where on the store's site plays no part; the store does. */
export const differences = (before: Cart, after: Cart): CartDifference[] => {
  const items = paired(ticked(before), ticked(after), itemKey).filter(
    ({ before: a, after: b }) => !same(a, b, itemFacts),
  );
  const lines = paired(before.lines, after.lines, lineKey).filter(
    ({ before: a, after: b }) => !same(a, b, lineFacts),
  );
  const total = same(before.total, after.total, moneyFacts)
    ? []
    : [{ of: 'total' as const, before: before.total, after: after.total }];
  return [
    ...items.map((pair) => ({ of: 'item' as const, ...pair })),
    ...lines.map((pair) => ({ of: 'line' as const, ...pair })),
    ...total,
  ];
};

/** Whether nothing that is paid for differs. */
export const sameCart = (before: Cart, after: Cart): boolean =>
  before.store === after.store && differences(before, after).length === 0;

const ticked = ({ items }: Cart): CartItem[] => items.filter(({ selected }) => selected);

const itemKey = ({ id, variant }: CartItem): string => `${id} ${variant ?? ''}`;
const lineKey = ({ kind, label }: CartLine): string => `${kind} ${label}`;

const moneyFacts = ({ minor, currency }: Money): string => `${minor} ${currency}`;
const itemFacts = ({ quantity, unitPrice }: CartItem): string =>
  `${quantity} ${unitPrice ? moneyFacts(unitPrice) : ''}`;
const lineFacts = ({ amount }: CartLine): string => moneyFacts(amount);

const same = <T>(before: T | null, after: T | null, facts: (value: T) => string): boolean =>
  before !== null && after !== null && facts(before) === facts(after);

/** Pairs the members of two lists by key; the same key twice is paired in order. */
const paired = <T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (value: T) => string,
): { before: T | null; after: T | null }[] => {
  const left = [...after];
  const pairs = before.map((one) => {
    const at = left.findIndex((other) => keyOf(other) === keyOf(one));
    return { before: one, after: at < 0 ? null : (left.splice(at, 1)[0] ?? null) };
  });
  return [...pairs, ...left.map((one) => ({ before: null, after: one }))];
};
