import type { Locale } from '../../lib/i18n/locales.ts';
import type { Money } from '../../lib/money/money.ts';
import type { OrderSummary } from './OrderRow.tsx';

/** What was paid for in one month of the reader's calendar, by its name ("May 2026", "اردیبهشت ۱۴۰۵"). */
export type SpentMonth = { readonly month: string; readonly spent: Money };

/** Most months that are shown. */
const mostMonths = 6;

/** What the shopper paid in `currency`, month by month, newest first, for orders (newest first) that were paid and not given back; amounts in another currency are left out, for they can't be added up. */
export const spentByMonth = (
  orders: readonly OrderSummary[],
  currency: string,
  locale: Locale,
  timeZone: string,
): readonly SpentMonth[] => {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale.intl, { ...options, timeZone });
  // Together, ICU writes a Persian year before its month.
  const [month, year] = [part({ month: 'long' }), part({ year: 'numeric' })];
  const named = (at: Date) => `${month.format(at)} ${year.format(at)}`;
  const paid = orders.filter((order) => isPaid(order) && order.total.currency === currency);
  const months = Map.groupBy(paid, ({ placedAt }) => named(new Date(placedAt)));
  return [...months].slice(0, mostMonths).map(([month, own]) => ({
    month,
    spent: { minor: own.reduce((sum, { total }) => sum + total.minor, 0), currency },
  }));
};

const isPaid = ({ state }: OrderSummary): boolean =>
  state.at === 'intermediary' && /^(paid|buying|done)$/.test(state.status);
