import type { PageReading } from '../cart/page-reading.ts';
import { checked } from '../storage/checked.ts';
import { PointerRow } from '../storage/rows.ts';
import type { Tools } from './tools.ts';

/** The selector of the element that the shopper pointed at on a host; `null` when they never did. */
export const pointerAt = async ({ db }: Tools, host: string): Promise<string | null> =>
  checked(PointerRow, await db.pointers.get(host))?.selector ?? null;

/** Remembers the element that was pointed at, if a total could be read there. */
export const keepPointer = async (
  { db, now }: Tools,
  { address, total }: PageReading,
  selector: string,
): Promise<void> => {
  if (total === null) return;
  await db.pointers.put({ host: new URL(address).host, selector, at: now().toISOString() });
};

/** Forgets the element of a host: the shopper wants it so, or nothing is read there any more. */
export const dropPointer = ({ db }: Tools, host: string): Promise<void> => db.pointers.delete(host);
