import { asc, desc, eq } from 'drizzle-orm';
import type { PersonalData } from '../../lib/intermediary/personal-data.ts';
import { tellClaim } from '../claims/claim-row.ts';
import { session } from '../database/auth-tables.ts';
import { groupMembers } from '../database/club-tables.ts';
import { logins } from '../database/login-tables.ts';
import { orders, payments } from '../database/tables.ts';
import { claims, messages } from '../database/thread-tables.ts';
import { tellOrders } from '../orders/tell-orders.ts';
import type { Service } from '../service.ts';
import { readShopper } from './read-shopper.ts';
import { tellAccount } from './tell-account.ts';

/** All that is held about a shopper. */
export const exportShopper = async (
  service: Pick<Service, 'db' | 'profile' | 'now'>,
  owner: string,
): Promise<PersonalData> => {
  const { db, now } = service;
  const { identityForm, offers } = await readShopper(db, owner);
  const rows = await db
    .select()
    .from(orders)
    .where(eq(orders.owner, owner))
    .orderBy(desc(orders.serial));
  return {
    at: now().toISOString(),
    account: await tellAccount(db, owner),
    identity: identityForm,
    offers,
    orders: await tellOrders(db, service, rows),
    ...(await entrances(service, owner)),
    ...(await thread(service, owner)),
  };
};

const entrances = async ({ db }: Pick<Service, 'db'>, owner: string) => {
  const memberships = await db.select().from(groupMembers).where(eq(groupMembers.owner, owner));
  const sessions = await db.select().from(session).where(eq(session.userId, owner));
  const windows = await db.select().from(payments).where(eq(payments.owner, owner));
  const sealed = await db.select().from(logins).where(eq(logins.owner, owner));
  return {
    groups: memberships.map(({ code }) => code),
    sessions: sessions.map(({ createdAt, expiresAt, userAgent }) => ({
      since: createdAt.toISOString(),
      until: expiresAt.toISOString(),
      browser: userAgent,
    })),
    payments: windows.map(({ order, state, until, reference }) => ({
      ...{ order, state, reference },
      until: until.toISOString(),
    })),
    sealedLogins: sealed.map(({ order }) => order),
  };
};

const thread = async ({ db }: Pick<Service, 'db'>, owner: string) => {
  const filed = await db
    .select()
    .from(claims)
    .where(eq(claims.owner, owner))
    .orderBy(asc(claims.seq));
  const said = await db
    .select()
    .from(messages)
    .where(eq(messages.owner, owner))
    .orderBy(asc(messages.seq));
  return {
    claims: filed.map(tellClaim),
    messages: said.map(({ owner: _, at, ...rest }) => ({ ...rest, at: at.toISOString() })),
  };
};
