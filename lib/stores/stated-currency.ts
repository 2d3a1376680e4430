import { minorDigits } from '../money/minor-digits.ts';

/** The ISO 4217 currency that a page states in its data; `null` when it states none that is known. */
export const statedCurrency = (text: string | null): string | null =>
  text !== null && minorDigits(text) !== undefined ? text : null;
