import { formatMoney } from '../../lib/money/format-money.ts';
import type { Money } from '../../lib/money/money.ts';
import { useReader } from '../shell/reader.ts';

/** Writes amounts as this reader does: own digits, and the unit that they count in where it belongs to the currency. */
export function useMoney(): (money: Money) => string {
  const { locale, unit } = useReader();
  return (money) => formatMoney(money, locale.intl, { unit });
}
