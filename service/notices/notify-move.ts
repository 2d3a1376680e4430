import { and, desc, eq } from 'drizzle-orm';
import { formatMoney } from '../../lib/money/format-money.ts';
import { tellAccount } from '../accounts/tell-account.ts';
import type { Queries } from '../database/database.ts';
import { events } from '../database/tables.ts';
import { numberOf } from '../orders/order-number.ts';
import type { OrderRow } from '../orders/order-row.ts';
import { readPayee } from '../payees/read-payee.ts';
import type { Service } from '../service.ts';
import { receiptLines, statusSentence } from './notice-words.ts';

/** Tells everybody whom a move of an order concerns, inside its transaction: the shopper by mail, on success by SMS too; the payee once they are paid; the webhook of each. */
export const notifyMove = async (
  tx: Queries,
  service: Pick<Service, 'profile' | 'jobs'>,
  row: OrderRow,
): Promise<void> => {
  await tellWebhook(tx, service, row);
  const account = await tellAccount(tx, row.owner);
  const sentence = statusSentence(
    row,
    numberOf(service.profile, row),
    service.profile,
    account.country,
  );
  if (sentence === null) return;
  const text = [sentence, ...receiptLines(row, service.profile)].join('\n');
  await service.jobs.add('mail', { to: account.email, subject: sentence, text }, tx);
  if (row.status === 'done' && account.phone)
    await service.jobs.add('sms', { to: account.phone, text: sentence }, tx);
  if (row.status === 'paid') await tellPayee(tx, service, row);
};

const tellPayee = async (
  tx: Queries,
  { profile, jobs }: Pick<Service, 'profile' | 'jobs'>,
  row: OrderRow,
): Promise<void> => {
  if (row.form.kind !== 'seller-invoice') return;
  const payee = await readPayee(tx, row.form.payee);
  if (!payee) return;
  const { invoiceNumber, goods } = row.form;
  const amount = formatMoney(row.price.total, 'en');
  const subject = `${profile.name}: invoice ${invoiceNumber} is paid`;
  const text = `Invoice ${invoiceNumber} (${goods}) is paid: ${amount}. Our fee is taken from it.`;
  await jobs.add('mail', { to: payee.email, subject, text }, tx);
};

const tellWebhook = async (
  tx: Queries,
  { profile, jobs }: Pick<Service, 'profile' | 'jobs'>,
  row: OrderRow,
): Promise<void> => {
  const [last] = await tx
    .select({ seq: events.seq })
    .from(events)
    .where(and(eq(events.owner, row.owner), eq(events.order, row.id)))
    .orderBy(desc(events.seq))
    .limit(1);
  const seq = last?.seq ?? 0;
  const data = { order: row.id, number: numberOf(profile, row), status: row.status, seq };
  await jobs.add('webhook', { id: `${profile.id}-event-${seq}`, type: 'order.moved', data }, tx);
};
