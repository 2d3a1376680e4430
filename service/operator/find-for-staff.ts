import { eq, sql } from 'drizzle-orm';
import { orders } from '../database/tables.ts';
import { type Reply, refuse, reply } from '../http/refusal.ts';
import { numberOf } from '../orders/order-number.ts';
import type { OrderRow } from '../orders/order-row.ts';
import type { Service } from '../service.ts';

/** An order by its number or its id. Two shoppers may have orders of one id: then only the number says which is meant. */
export const findForStaff = async (
  { db, profile }: Service,
  key: string,
): Promise<Reply<OrderRow>> => {
  const serial = serialOf(key, profile.id);
  const which =
    serial === null ? sql`${orders.id}::text = ${key.toLowerCase()}` : eq(orders.serial, serial);
  const [row, other] = await db.select().from(orders).where(which).limit(2);
  if (!row) return refuse('not-found', `There is no order ${key}.`);
  if (!other) return reply(row);
  const numbers = [row, other].map((each) => numberOf(profile, each)).join(', ');
  return refuse('bad-request', `Several orders have this id; say the number: ${numbers}.`);
};

const serialOf = (key: string, id: string): number | null => {
  const digits = key.toUpperCase().startsWith(`${id.toUpperCase()}-`)
    ? key.slice(id.length + 1)
    : '';
  return /^\d{4,12}$/.test(digits) ? Number(digits) - 1000 : null;
};
