import { minorDigits } from '../../lib/money/minor-digits.ts';
import type { Money } from '../../lib/money/money.ts';
import { unitOf } from '../../lib/money/unit.ts';

/** An amount in the four characters that a toolbar badge holds, such as "27M": a hint, never a figure to pay by. */
export const shortAmount = ({ minor, currency }: Money, locale: string): string => {
  const perUnit = unitOf(currency)?.minor ?? 10 ** (minorDigits(currency) ?? 2);
  const compact = { notation: 'compact', maximumSignificantDigits: 2 } as const;
  const text = new Intl.NumberFormat(locale.startsWith('en') ? 'en' : locale, compact).format(
    Math.round(minor / perUnit),
  );
  return text.length > 5
    ? new Intl.NumberFormat('en', compact).format(Math.round(minor / perUnit))
    : text;
};
