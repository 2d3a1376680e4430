import type { Money } from '../../lib/money/money.ts';
import { useReader } from '../shell/reader.ts';
import { splitAmount } from './split-amount.ts';
import { useMoney } from './use-money.ts';

export type HeroAmountProps = { readonly money: Money };

/** The amount that the screen is about: large digits, the unit small beside them. */
export function HeroAmount({ money }: HeroAmountProps) {
  const { locale } = useReader();
  const { before, number, after } = splitAmount(useMoney()(money));
  return (
    <bdi className="hero-amount money" dir={locale.direction}>
      {before && <span className="hero-unit">{before} </span>}
      <span>{number}</span>
      {after && <span className="hero-unit"> {after}</span>}
    </bdi>
  );
}
