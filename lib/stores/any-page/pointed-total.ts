import { pointedText } from '../pointed-text.ts';
import { elementsAt } from '../selector-of.ts';
import { type JudgedTotal, noTotal } from './judged-total.ts';
import type { Facts } from './page-facts.ts';
import { pageMoney } from './page-money.ts';

/** The amount in the element that the shopper pointed at; `high` if it can be read in one way only. */
export const pointedTotal = ({ document, currency }: Facts, selector: string): JudgedTotal => {
  const [element] = elementsAt(document, selector);
  if (!element) return noTotal(['no-total'], []);
  const text = pointedText(element);
  const money = pageMoney(text, currency.code);
  const evidence = [{ field: 'total', source: 'pointed', found: text.slice(0, 180) }] as const;
  if (money === null) return noTotal(['no-total'], evidence);
  if (money === 'no-currency') return noTotal(['unclear-currency'], evidence);
  if (money === 'unclear') return noTotal(['unclear-amount'], evidence);
  const isWeak = currency.weak && currency.code === money.currency;
  return {
    ...{ total: money, totalKind: 'grand', confidence: isWeak ? 'low' : 'high', evidence },
    doubts: isWeak ? ['unclear-currency'] : [],
  };
};
