import type { AccountRow } from '../storage/rows.ts';
import type { Tools } from './tools.ts';

/** Does something to a session's row only if that session is still the one that is kept: an answer that comes late must not touch the next shopper's. */
export const inSession = (
  { db }: Tools,
  { origin, token }: Pick<AccountRow, 'origin' | 'token'>,
  change: Partial<AccountRow> | 'forget',
): Promise<void> =>
  db.transaction('rw', db.accounts, async () => {
    if ((await db.accounts.get(origin))?.token !== token) return;
    if (change === 'forget') await db.accounts.delete(origin);
    else await db.accounts.update(origin, change);
  });
