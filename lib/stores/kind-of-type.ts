import type { RowKind } from './kind-of-label.ts';

/** What a row is for by the type that Amazon's checkout, or the template of a shop program, writes beside it, whatever the language; `null` for a type not known. */
export const kindOfType = (type: string): RowKind | null => {
  if (type === 'ITEMS') return 'items';
  if (type === 'TAX') return 'tax';
  if (type.startsWith('SPECIAL_PAYMENTS')) return 'paid-with';
  if (type.startsWith('TOTAL_BEFORE_SPECIAL_PAYMENTS')) return 'unpaid-total';
  if (type.startsWith('TOTAL')) return 'repeat';
  if (type.includes('IMPORT')) return 'import-fees';
  if (type.includes('SHIPPING')) return 'shipping';
  if (type.includes('FEE')) return 'fee';
  if (type.includes('PROMOTION') || type.includes('DISCOUNT')) return 'discount';
  return null;
};
