import type { Money } from '../money/money.ts';
import type { Cart } from './cart.ts';

/**
 * What the store's own lines leave unexplained of its total: zero when they add up to the minor unit, `null` when the page shows no
 * lines to check. Where a line for the items stands beside prices for all ticked rows, these must make up that line as well.
 */
export const unexplainedOf = (cart: Cart): Money | null => {
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
