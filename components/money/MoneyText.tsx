import type { Money } from '../../lib/money/money.ts';
import { useMoney } from './use-money.ts';

export type MoneyTextProps = { readonly money: Money };

/** An amount, apart from the direction of the text around it. */
export function MoneyText({ money }: MoneyTextProps) {
  const format = useMoney();
  return <bdi className="money">{format(money)}</bdi>;
}
