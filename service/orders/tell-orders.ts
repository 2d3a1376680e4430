import { and, asc, inArray } from 'drizzle-orm';
import type { Order } from '../../lib/orders/order.ts';
import type { OrderEvent } from '../../lib/orders/order-event.ts';
import type { OrderStatus } from '../../lib/orders/status.ts';
import type { Queries } from '../database/database.ts';
import { events } from '../database/tables.ts';
import type { Service } from '../service.ts';
import { numberOf } from './order-number.ts';
import type { OrderRow } from './order-row.ts';
import { tellEvent } from './tell-event.ts';

/** Orders of any owners as the contract tells them, with their histories, in the order given. */
export const tellOrders = async (
  db: Queries,
  { profile }: Pick<Service, 'profile'>,
  rows: readonly OrderRow[],
): Promise<Order[]> => {
  const histories = await readHistories(db, rows);
  return rows.map((row) => tell(row, numberOf(profile, row), histories.get(keyOf(row)) ?? []));
};

/** One order as the contract tells it. */
export const tellOrder = async (
  db: Queries,
  service: Pick<Service, 'profile'>,
  row: OrderRow,
): Promise<Order> => {
  const [order] = await tellOrders(db, service, [row]);
  if (!order) throw new Error('An order was lost on its way out.');
  return order;
};

const keyOf = ({ owner, id }: Pick<OrderRow, 'owner' | 'id'>): string => `${owner} ${id}`;

const readHistories = async (
  db: Queries,
  rows: readonly OrderRow[],
): Promise<Map<string, OrderEvent[]>> => {
  if (rows.length === 0) return new Map();
  const owners = [...new Set(rows.map(({ owner }) => owner))];
  const found = await db
    .select()
    .from(events)
    .where(
      and(
        inArray(events.owner, owners),
        inArray(
          events.order,
          rows.map(({ id }) => id),
        ),
      ),
    )
    .orderBy(asc(events.seq));
  const grouped = Map.groupBy(found, (event) => keyOf({ owner: event.owner, id: event.order }));
  return new Map([...grouped].map(([key, list]) => [key, list.map(tellEvent)]));
};

const unpaid: readonly OrderStatus[] = ['placed', 'identity-needed', 'payment-due'];

const tell = (row: OrderRow, number: string, history: OrderEvent[]): Order => ({
  id: row.id,
  number,
  status: row.status,
  cart: row.cart,
  form: row.form,
  way: row.way,
  price: row.price,
  placedAt: row.placedAt.toISOString(),
  payBefore: unpaid.includes(row.status) ? row.payBefore.toISOString() : null,
  promisedBy: row.promisedBy?.toISOString() ?? null,
  refund: row.refund,
  receipt: row.receipt,
  events: history,
});
