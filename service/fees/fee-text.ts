import { decimalText } from '../../lib/money/decimal.ts';
import { formatMoney } from '../../lib/money/format-money.ts';
import type { Fee } from '../../lib/pricing/profile.ts';

/** A fee in one line, as staff read it: `Service fee: 3.5 % of the goods, at least IRR 1,500,000, borne by the buyer`. */
export const feeText = (fee: Fee): string => {
  const { name, fixed, minimum, maximum, bearer } = fee;
  const amount = (words: string, money: Fee['fixed'] | undefined) =>
    money ? [`${words} ${formatMoney(money, 'en-US')}`] : [];
  const size = [
    `${percentText(fee)} % of the goods`,
    ...amount('plus', fixed),
    ...amount('at least', minimum),
    ...amount('at most', maximum),
  ];
  return `${name}: ${[...size, `borne by the ${bearer}`].join(', ')}`;
};

/** The part of the goods that a fee is, in per cent: 26,000 parts per million are `2.6`. */
export const percentText = ({ partsPerMillion }: Pick<Fee, 'partsPerMillion'>): string =>
  decimalText({ digits: BigInt(partsPerMillion), scale: 4 }).replace(/\.?0+$/, '');
