import type { Money } from '../money/money.ts';
import type { Cart, CartLineKind } from './cart.ts';
import { itemsTotal, partOf, unexplainedOverall } from './check-arithmetic.ts';

/**
 * Why a cart does not add up: a line of this kind is `missing`, or nothing is known to explain the amount (`missing: null`).
 * `seller` says in whose part, `null` for the cart as a whole.
 */
export type Discrepancy = {
  readonly missing: CartLineKind | null;
  readonly amount: Money;
  readonly seller: string | null;
};

/** Names what is wrong with a cart's sums, the whole before its parts; `null` when they add up or there is nothing to check. Zero in `unexplainedOf` and `null` here go together. */
export const discrepancyOf = (cart: Cart): Discrepancy | null => {
  const whole = discrepancyIn(cart, null);
  if (whole) return whole;
  for (const group of cart.groups ?? []) {
    const part = partOf(cart, group);
    const found = part && discrepancyIn(part, group.seller);
    if (found) return found;
  }
  return null;
};

const discrepancyIn = (cart: Cart, seller: string | null): Discrepancy | null => {
  const amount = unexplainedOverall(cart);
  if (amount === null || amount.minor === 0) return null;
  const missing = isItemsLine(cart, amount) ? 'items' : missingFromParts(cart, amount);
  return { missing, amount, seller };
};

/** Lines without one for the items, and rows that make up exactly what they leave open. */
const isItemsLine = (cart: Cart, { minor }: Money): boolean =>
  itemsTotal(cart) === minor && cart.lines.every(({ kind }) => kind !== 'items');

/** A kind of line that the sellers' parts have and the whole lacks, and that makes up exactly what is open. */
const missingFromParts = (cart: Cart, { minor }: Money): CartLineKind | null => {
  const inParts = (cart.groups ?? []).flatMap(({ lines }) => lines);
  const lacking = inParts.filter((line) => cart.lines.every(({ kind }) => kind !== line.kind));
  const sums = new Map<CartLineKind, number>();
  for (const { kind, amount } of lacking) sums.set(kind, (sums.get(kind) ?? 0) + amount.minor);
  const fitting = [...sums].filter(([, amount]) => amount === minor);
  return fitting.length === 1 ? (fitting[0]?.[0] ?? null) : null;
};
