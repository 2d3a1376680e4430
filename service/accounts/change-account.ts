import { eq } from 'drizzle-orm';
import type { Account, AccountChange } from '../../lib/intermediary/account.ts';
import { user } from '../database/auth-tables.ts';
import type { Service } from '../service.ts';
import { tellAccount } from './tell-account.ts';
import { writeShopper } from './write-shopper.ts';

/** Changes name, telephone and country together; the same change twice is the same account. */
export const changeAccount = (
  { db, now }: Service,
  id: string,
  { name, phone, country }: AccountChange,
): Promise<Account> =>
  db.transaction(async (tx) => {
    await tx.update(user).set({ name, updatedAt: now() }).where(eq(user.id, id));
    await writeShopper(tx, id, { phone, country });
    return tellAccount(tx, id);
  });
