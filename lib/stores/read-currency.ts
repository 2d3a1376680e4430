import { minorDigits } from '../money/minor-digits.ts';
import { read } from './read.ts';
import { rootOf } from './root-of.ts';
import type { Read } from './store.ts';

/** The ISO 4217 currency that a page states in its data; `null` when it states none that is known. */
export const readCurrency = (document: Document, places: readonly Read[]): string | null => {
  const root = rootOf(document);
  const stated = root ? read(root, places) : null;
  return stated !== null && minorDigits(stated) !== undefined ? stated : null;
};
