import type { ReadingRow } from '../../lib/storage/rows.ts';

/** Whether a reading is of another site than the tab shows now: nobody tells when a tab leaves a store. An unknown address says nothing. */
export const isElsewhere = (
  { cart, unreadable }: ReadingRow,
  address: string | undefined,
): boolean => {
  const seen = cart?.address ?? unreadable?.address;
  if (address === undefined || seen === undefined) return false;
  return new URL(seen).host !== new URL(address).host;
};
