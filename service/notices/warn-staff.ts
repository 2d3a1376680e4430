import { and, eq, inArray, isNotNull, isNull, ne, or } from 'drizzle-orm';
import { orders } from '../database/tables.ts';
import { numberOf } from '../orders/order-number.ts';
import type { OrderRow } from '../orders/order-row.ts';
import { type PromiseClock, promiseClock } from '../orders/promise-clock.ts';
import type { Service } from '../service.ts';

/** Mails the staff once about each order whose promise ends soon, and once more when it is late; `to` is their address. */
export const warnStaff = async (service: Service, to: string): Promise<void> => {
  const promised = await service.db
    .select()
    .from(orders)
    .where(and(inArray(orders.status, ['paid', 'buying']), isNotNull(orders.promisedBy)));
  for (const row of promised) {
    const { state, minutesLeft } = promiseClock(row, service.now());
    if (state === 'soon' || state === 'late')
      await warnOnce(service, row, to, [state, minutesLeft]);
  }
};

type Warning = readonly [state: 'soon' | 'late', minutesLeft: PromiseClock['minutesLeft']];

/** Noted and mailed in one transaction: of several processes one does both. */
const warnOnce = (
  { db, profile, jobs }: Service,
  row: OrderRow,
  to: string,
  [state, minutesLeft]: Warning,
): Promise<void> =>
  db.transaction(async (tx) => {
    const noted = await tx
      .update(orders)
      .set({ warned: state })
      .where(
        and(
          eq(orders.owner, row.owner),
          eq(orders.id, row.id),
          or(isNull(orders.warned), ne(orders.warned, state)),
        ),
      )
      .returning({ id: orders.id });
    if (noted.length === 0) return;
    const number = numberOf(profile, row);
    const subject =
      state === 'late'
        ? `${number} is late`
        : `${number} must be done in ${minutesLeft ?? 0} minutes`;
    const text = `${profile.name}: ${subject}. It was promised by ${row.promisedBy?.toISOString()}, and ${row.claimedBy ?? 'nobody'} has claimed it.`;
    await jobs.add('mail', { to, subject, text }, tx);
  });
