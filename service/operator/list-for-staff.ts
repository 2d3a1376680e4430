import { asc, desc, eq } from 'drizzle-orm';
import type { OrderStatus } from '../../lib/orders/status.ts';
import { tellAccount } from '../accounts/tell-account.ts';
import { orders, shoppers } from '../database/tables.ts';
import { expireOverdue } from '../orders/expire-overdue.ts';
import type { Service } from '../service.ts';
import { tellStaff } from './tell-staff.ts';

/** The newest 200 orders, of one status or of any. */
export const listForStaff = async (service: Service, status: OrderStatus | undefined) => {
  await expireOverdue(service, null);
  const rows = await service.db
    .select()
    .from(orders)
    .where(status && eq(orders.status, status))
    .orderBy(desc(orders.serial))
    .limit(200);
  return { orders: await tellStaff(service, rows) };
};

/** The identity forms that wait for a check. */
export const listIdentities = async ({ db }: Service) => {
  const rows = await db
    .select()
    .from(shoppers)
    .where(eq(shoppers.identityState, 'pending'))
    .orderBy(asc(shoppers.owner))
    .limit(200);
  const forms = rows.flatMap(({ owner, identityForm: form }) => (form ? [{ owner, form }] : []));
  const waiting = forms.map(async ({ owner, form }) => ({
    account: await tellAccount(db, owner),
    form,
  }));
  return { waiting: await Promise.all(waiting) };
};
