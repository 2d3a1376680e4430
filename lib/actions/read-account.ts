import { checked } from '../storage/checked.ts';
import { AccountRow } from '../storage/rows.ts';
import type { Tools } from './tools.ts';

/** The session at an intermediary, or `undefined` when nobody is signed in there. */
export const readAccount = async ({ db }: Tools, origin: string): Promise<AccountRow | undefined> =>
  checked(AccountRow, await db.accounts.get(origin));
