import type { Context } from 'hono';
import type { Money } from '../../lib/money/money.ts';
import type { Fee } from '../../lib/pricing/profile.ts';
import { parseAmount, parseDecimal } from '../operator/parse-decimal.ts';
import type { Outcome, Refused } from './ask.ts';
import { feeOfFields } from './fee-of-fields.ts';
import type { Fields } from './visit.ts';

/** The text fields of a form that was sent; none when what came is no form. */
export const readFields = async (context: Context): Promise<Fields> => {
  const data = await context.req.formData().catch(() => new FormData());
  return Object.fromEntries(
    [...data].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
};

/** Goes on with the amount in the field `amount` or `charged`, in minor units of the form's currency; `null` when it was left empty. */
export const withAmount = <T>(
  fields: Fields,
  name: 'amount' | 'charged',
  go: (amount: Money | null) => Promise<Outcome<T>>,
): Promise<Outcome<T>> => {
  const text = fields[name]?.trim() ?? '';
  if (text === '') return go(null);
  return withTyped(() => parseAmount(text, fields['currency'] ?? ''), go);
};

/** Goes on with the price of one unit in the field `price`: `value` × 10^-`scale`. */
export const withPrice = <T>(
  fields: Fields,
  go: (price: { value: number; scale: number }) => Promise<Outcome<T>>,
): Promise<Outcome<T>> => withTyped(() => parseDecimal(fields['price']?.trim() ?? ''), go);

/** Goes on with the fee that a form describes, its amounts in `settlement`. */
export const withFee = <T>(
  fields: Fields,
  settlement: string,
  go: (fee: Fee) => Promise<Outcome<T>>,
): Promise<Outcome<T>> => withTyped(() => feeOfFields(fields, settlement), go);

/** What was typed and is no number is refused with the sentence that says so. */
const withTyped = async <V, T>(
  parse: () => V,
  go: (value: V) => Promise<Outcome<T>>,
): Promise<Outcome<T>> => {
  let value: V;
  try {
    value = parse();
  } catch (error) {
    return refusal(error instanceof Error ? error.message : 'This is no number.');
  }
  return go(value);
};

const refusal = (sentence: string): Refused => ({ ok: false, status: 400, sentence });
