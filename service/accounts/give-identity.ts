import type { Account } from '../../lib/intermediary/account.ts';
import type { IdentityForm } from '../../lib/orders/identity.ts';
import { lockEvents } from '../database/lock-events.ts';
import { type Reply, refuse, reply } from '../http/refusal.ts';
import type { Service } from '../service.ts';
import { readShopper } from './read-shopper.ts';
import { tellAccount } from './tell-account.ts';
import { writeShopper } from './write-shopper.ts';

/** Takes the identity form for checking. It may be given again until the check ended well. */
export const giveIdentity = (
  { db }: Service,
  id: string,
  form: IdentityForm,
): Promise<Reply<Account>> =>
  db.transaction(async (tx) => {
    await lockEvents(tx);
    const { identityState } = await readShopper(tx, id);
    if (identityState === 'verified')
      return refuse('not-in-this-status', 'Your identity is verified already.');
    await writeShopper(tx, id, {
      identityState: 'pending',
      identityReason: null,
      identityForm: form,
    });
    return reply(await tellAccount(tx, id));
  });
