import { Fee } from '../../lib/pricing/profile.ts';
import { parseAmount, parseDecimal } from '../operator/parse-decimal.ts';
import { textIn } from './act.ts';
import type { Fields } from './visit.ts';

/** A fee out of a form's fields, with amounts in `settlement`; whether it may stand where it shall is for the call to say. Throws with a sentence when what was typed is no fee. */
export const feeOfFields = (fields: Fields, settlement: string): Fee => {
  const amount = (name: string) => {
    const text = textIn(fields, name);
    return text === '' ? null : parseAmount(text, settlement);
  };
  const fee = Fee.safeParse({
    code: textIn(fields, 'code'),
    name: textIn(fields, 'name'),
    partsPerMillion: partsOf(textIn(fields, 'percent')),
    ...{ fixed: amount('fixed'), minimum: amount('minimum'), maximum: amount('maximum') },
    bearer: textIn(fields, 'bearer'),
  });
  if (fee.success) return fee.data;
  throw new Error('This is no fee: look at its code, and at a percentage from 0 to 100.');
};

/** Per cent with at most four decimals, as parts per million. */
const partsOf = (percent: string): number => {
  const { value, scale } = parseDecimal(percent);
  if (scale > 4) throw new Error(`${percent} per cent has more than four decimals.`);
  return value * 10 ** (4 - scale);
};
