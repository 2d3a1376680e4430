import type { Account } from '../../lib/intermediary/account.ts';
import { readShopper } from '../accounts/read-shopper.ts';
import { tellAccount } from '../accounts/tell-account.ts';
import { writeShopper } from '../accounts/write-shopper.ts';
import type { Queries } from '../database/database.ts';
import { type Reply, refuse, reply } from '../http/refusal.ts';
import type { Service } from '../service.ts';

/** What staff say about how a shopper stands: tier, points granted, and the offers they are chosen for. */
export type Granted = {
  readonly tier: string | null;
  readonly points: number;
  readonly offers: string[];
};

/** A shopper's account, and what staff said about them. */
export const showStanding = async (
  db: Queries,
  owner: string,
): Promise<{ account: Account; granted: Granted }> => {
  const { tier, points, offers } = await readShopper(db, owner);
  return { account: await tellAccount(db, owner), granted: { tier, points, offers } };
};

/** Sets it; tiers and offers must be those of the profile. */
export const setStanding = async (
  { db, profile }: Service,
  owner: string,
  granted: Granted,
): Promise<Reply<Account>> => {
  const known = (profile.reductions ?? []).map(({ code, condition }) =>
    condition.by === 'tier' ? `tier ${condition.tier}` : `offer ${code}`,
  );
  const { tier, offers } = granted;
  const named = [
    ...(tier === null ? [] : [`tier ${tier}`]),
    ...offers.map((one) => `offer ${one}`),
  ];
  const unknown = named.filter((name) => !known.includes(name));
  if (unknown.length > 0) return refuse('bad-request', `There is no ${unknown.join(', no ')}.`);
  await writeShopper(db, owner, granted);
  return reply(await tellAccount(db, owner));
};
