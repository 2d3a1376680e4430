import { randomBytes } from 'node:crypto';
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { staff } from '../database/staff-tables.ts';
import { type Reply, refuse, reply } from '../http/refusal.ts';
import type { Service } from '../service.ts';
import type { Staff, StaffMember } from './staff.ts';
import { hashOfToken, installationStaff } from './staff-of.ts';

/** Everybody who was ever added, by name; without the installation's own operator. */
export const listStaff = async (db: Queries): Promise<StaffMember[]> => {
  const rows = await db.select().from(staff).orderBy(asc(staff.name)).limit(500);
  return rows.map(tell);
};

/** Adds somebody and brings their token, which is told this once. A name that was ever given is refused, since it stands in the history of orders. */
export const addStaff = async (
  { db, now }: Pick<Service, 'db' | 'now'>,
  { name, role }: Staff,
): Promise<Reply<Staff & { token: string }>> => {
  const token = randomBytes(32).toString('base64url');
  const row = { name, role, tokenHash: hashOfToken(token), addedAt: now() };
  const taken = refuse('name-taken', `The name ${name} was given already.`);
  if (name === installationStaff.name) return taken;
  const [added] = await db.insert(staff).values(row).onConflictDoNothing().returning();
  return added ? reply({ name, role, token }, 201) : taken;
};

/** Takes somebody's token no more, from their next call on. */
export const disableStaff = async (
  { db, now }: Pick<Service, 'db' | 'now'>,
  name: string,
): Promise<Reply<StaffMember>> => {
  const [row] = await db
    .update(staff)
    .set({ disabledAt: now() })
    .where(and(eq(staff.name, name), isNull(staff.disabledAt)))
    .returning();
  return row ? reply(tell(row)) : refuse('not-found', `There is no ${name} to disable.`);
};

const tell = ({ name, role, addedAt, disabledAt }: typeof staff.$inferSelect): StaffMember => ({
  name,
  role,
  addedAt: addedAt.toISOString(),
  disabledAt: disabledAt?.toISOString() ?? null,
});
