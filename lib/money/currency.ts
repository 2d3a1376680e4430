import { z } from 'zod';
import { minorDigits } from './minor-digits.ts';

/** An ISO 4217 alphabetic code that the table in minor-digits.ts knows, e.g. `"USD"`. Toman is no currency here but a unit of IRR (unit.ts). */
export const Currency = z.string().refine((code) => minorDigits(code) !== undefined, {
  message: 'not a currency code of ISO 4217',
});
export type Currency = z.infer<typeof Currency>;
