import { randomInt } from 'node:crypto';
import { and, count, eq } from 'drizzle-orm';
import type { Group } from '../../lib/intermediary/club.ts';
import type { Reduction } from '../../lib/pricing/reduction.ts';
import { groupMembers, groups } from '../database/club-tables.ts';
import type { Queries } from '../database/database.ts';
import { type Reply, refuse, reply } from '../http/refusal.ts';
import type { Service } from '../service.ts';

/** How long people may join a group: a week, in milliseconds. */
const openFor = 7 * 86_400_000;

/** Letters and digits that nobody takes for one another. */
const signs = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Opens a group with its first member. */
export const openGroup = (service: Service, owner: string): Promise<Reply<Group>> =>
  service.db.transaction(async (tx) => {
    const code = Array.from({ length: 8 }, () => signs[randomInt(signs.length)]).join('');
    const closesAt = new Date(service.now().getTime() + openFor);
    await tx.insert(groups).values({ code, closesAt });
    await tx.insert(groupMembers).values({ code, owner });
    return reply(await tell(tx, service, { code, closesAt }), 201);
  });

/** Joins a group that is open still; joining again is the same. */
export const joinGroup = (service: Service, owner: string, code: string): Promise<Reply<Group>> =>
  service.db.transaction(async (tx) => {
    const [group] = await tx.select().from(groups).where(eq(groups.code, code));
    if (!group || group.closesAt <= service.now()) return refuse('group-unknown');
    await tx.insert(groupMembers).values({ code, owner }).onConflictDoNothing();
    return reply(await tell(tx, service, group));
  });

/** A group as one of its members sees it; who isn't in it learns nothing of it. */
export const showGroup = async (
  service: Service,
  owner: string,
  code: string,
): Promise<Reply<Group>> => {
  const [group] = await service.db
    .select({ code: groups.code, closesAt: groups.closesAt })
    .from(groups)
    .innerJoin(groupMembers, eq(groupMembers.code, groups.code))
    .where(and(eq(groups.code, code), eq(groupMembers.owner, owner)));
  return group ? reply(await tell(service.db, service, group)) : refuse('group-unknown');
};

/** How many are in a group. */
export const groupSize = async (db: Queries, code: string): Promise<number> => {
  const [row] = await db
    .select({ members: count() })
    .from(groupMembers)
    .where(eq(groupMembers.code, code));
  return row?.members ?? 0;
};

const tell = async (
  db: Queries,
  { profile }: Service,
  { code, closesAt }: typeof groups.$inferSelect,
): Promise<Group> => {
  const members = await groupSize(db, code);
  const steps = stepsOf(profile.reductions ?? []);
  return {
    code,
    members,
    closesAt: closesAt.toISOString(),
    step: steps.findLast((size) => size <= members) ?? null,
    nextStep: steps.find((size) => size > members) ?? null,
  };
};

const stepsOf = (reductions: readonly Reduction[]): number[] =>
  reductions
    .flatMap(({ condition }) => (condition.by === 'group' ? [condition.size] : []))
    .toSorted((a, b) => a - b);
