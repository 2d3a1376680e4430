import { itemsTotal } from '../../cart/check-arithmetic.ts';
import type { Evidence, PageReading } from '../../cart/page-reading.ts';
import type { Money } from '../../money/money.ts';
import type { CartData } from '../platforms/cart-data.ts';

/**
 * A reading of a cart's page beside what the shop program tells of the cart: it is taken where it adds up, and the page's total confirms or doubts it.
 * A checkout's total holds more than a cart's, so there the page alone speaks.
 */
export const withCartData = (read: PageReading, data: CartData | null): PageReading => {
  if (data === null || read.kind !== 'cart' || !addsUp(data)) return read;
  const evidence = [said(data.total), ...read.evidence].slice(0, 60);
  const own = { store: data.store, items: [...data.items], lines: [...data.lines], evidence };
  const base = { ...read, ...own, total: data.total, currency: data.total.currency };
  if (read.total === null || isSame(read.total, data.total))
    return { ...base, totalKind: 'estimated', confidence: 'high', doubts: [] };
  return { ...base, confidence: 'low', doubts: ['sources-disagree'] };
};

const addsUp = ({ items, lines, total }: CartData): boolean => {
  const goods = itemsTotal({ items: [...items] });
  const stated = lines.reduce((sum, { amount }) => sum + amount.minor, 0);
  return lines.length === 0 ? goods === total.minor : stated === total.minor;
};

const isSame = (one: Money, other: Money): boolean =>
  one.minor === other.minor && one.currency === other.currency;

const said = ({ minor, currency }: Money): Evidence => ({
  field: 'total',
  source: 'cart-data',
  found: `${minor} ${currency}`,
});
