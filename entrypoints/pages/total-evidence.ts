import type { Cart } from '../../lib/cart/cart.ts';
import type { Evidence, PageReading } from '../../lib/cart/page-reading.ts';

/** The best place that speaks for a reading's total; `null` when none does. Evidence stands in order of trust. */
export const totalEvidence = ({ evidence }: PageReading): Evidence | null =>
  evidence.find(({ field }) => field === 'total') ?? null;

/** Where the total of a cart that came of a page is from: typed in, unless it is the one that was read. */
export const cartSource = (cart: Cart, reading: PageReading | null): Evidence['source'] => {
  const isRead =
    reading?.total?.minor === cart.total.minor && reading.total.currency === cart.total.currency;
  return (isRead && totalEvidence(reading)?.source) || 'typed';
};
