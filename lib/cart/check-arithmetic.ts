import type { Money } from '../money/money.ts';
import type { Cart, CartGroup } from './cart.ts';

/**
 * What the store's own lines leave unexplained of its total, overall or, where that adds up, in the first seller's part that does not: zero when all add up
 * to the minor unit, `null` when the page shows no lines to check. Where a line for the items stands beside prices for all ticked rows, these must make up that line as well.
 */
export const unexplainedOf = (cart: Cart): Money | null => {
  const overall = unexplainedOverall(cart);
  if (overall !== null && overall.minor !== 0) return overall;
  const inParts = (cart.groups ?? []).map((group) => unexplainedIn(cart, group));
  return inParts.find((part) => part !== null && part.minor !== 0) ?? overall;
};

/** The same for the cart as a whole, whatever its sellers' parts say. */
export const unexplainedOverall = (cart: Cart): Money | null => {
  const { lines, total } = cart;
  const items = itemsTotal(cart);
  if (lines.length === 0)
    return items === null || cart.totalKind !== 'items'
      ? null
      : { ...total, minor: total.minor - items };
  const stated = sum(lines.map(({ amount }) => amount.minor));
  const itemLines = lines.filter(({ kind }) => kind === 'items');
  const itemsStated = sum(itemLines.map(({ amount }) => amount.minor));
  const byRows = items === null || itemLines.length === 0 ? 0 : itemsStated - items;
  return { ...total, minor: total.minor - stated || byRows };
};

/** The same for one seller's part; `null` where it shows no total, or where several parts have the same seller, so that whose rows are whose can't be told. */
export const unexplainedIn = (cart: Cart, group: CartGroup): Money | null => {
  const part = partOf(cart, group);
  return part && unexplainedOverall(part);
};

/** One seller's part of a cart as a cart of its own; `null` where it shows no total or is not the seller's only one. */
export const partOf = (cart: Cart, { seller, lines, total }: CartGroup): Cart | null => {
  const { groups = [], ...rest } = cart;
  const isOnly = groups.filter((group) => group.seller === seller).length === 1;
  const items = cart.items.filter((item) => item.seller === seller);
  return total && isOnly ? { ...rest, items, lines, total } : null;
};

/** What the ticked rows come to, `null` when one of them shows no price. */
export const itemsTotal = ({ items }: Pick<Cart, 'items'>): number | null => {
  const ticked = items.filter(({ selected }) => selected);
  const priced = ticked.flatMap(({ unitPrice, quantity }) =>
    unitPrice ? [unitPrice.minor * quantity] : [],
  );
  return ticked.length > 0 && priced.length === ticked.length ? sum(priced) : null;
};

const sum = (amounts: readonly number[]): number =>
  amounts.reduce((total, minor) => total + minor, 0);
