import type { AmountRun } from './amount-runs.ts';
import type { Meant } from './meant-currency.ts';

/**
 * How many decimal places a sign for a smaller unit moves an amount: two for `99¢` and for the pence of `50p`; none for other signs. `null` when that isn't
 * known: before its number `¢` may be a colón or a cedi, a `p` that touches a whole number may be a rouble or a pixel, and an `L` behind it a litre.
 */
export const hundredths = (
  { number, lead, trail, signs }: AmountRun,
  meant: Meant,
): number | null => {
  if (lead.some(({ text }) => text === '¢')) return null;
  if (signs.includes('¢')) return 2;
  const [sign] = trail;
  if (sign?.text === 'L' && lead.length === 0) return meant?.length === 1 ? 0 : null;
  if (sign?.text !== 'p' || /\D/.test(number.text)) return 0;
  if (meant?.length === 1) return meant[0] === 'GBP' ? 2 : 0;
  return sign.glued ? null : 0;
};
