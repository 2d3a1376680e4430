import type { Money } from '../../lib/money/money.ts';
import { useReader } from '../shell/reader.ts';
import { useMoney } from './use-money.ts';

export type MoneyTextProps = { readonly money: Money };

/** An amount, apart from the direction of the text around it. */
export function MoneyText({ money }: MoneyTextProps) {
  const format = useMoney();
  const { locale } = useReader();
  return (
    <bdi className="money" dir={locale.direction}>
      {format(money)}
    </bdi>
  );
}
