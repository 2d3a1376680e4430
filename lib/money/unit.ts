import { z } from 'zod';
import { Currency } from './currency.ts';

/**
 * The unit in which people read a currency when it is not the ISO one: toman is `{ code: "IRT", currency: "IRR", minor: 1000 }`,
 * because 1 toman = 10 rial = 1,000 minor units (ISO 4217 gives IRR two decimals).
 */
export const Unit = z.strictObject({
  code: z.string().regex(/^[A-Z]{3}$/),
  currency: Currency,
  minor: z.int().positive(),
});
export type Unit = z.infer<typeof Unit>;

/** 1 toman = 10 rial. Iranians quote prices in toman; ISO 4217 knows the rial alone. */
export const toman: Unit = { code: 'IRT', currency: 'IRR', minor: 1000 };

/** The unit in which people read a currency, or `null` when that is the ISO one. */
export const unitOf = (currency: string): Unit | null =>
  currency === toman.currency ? toman : null;
