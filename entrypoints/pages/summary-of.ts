import type { OrderSummary } from '../../components/orders/OrderRow.tsx';
import type { OrderState } from '../../components/orders/order-state.ts';
import type { IntermediaryRow, OrderRow } from '../../lib/storage/rows.ts';
import { storeName } from './store-name.ts';

/** An order as a row of the list shows it. */
export const summaryOf = (row: OrderRow, shops: readonly IntermediaryRow[]): OrderSummary => ({
  id: row.id,
  storeName: storeName(row.cart),
  intermediaryName: intermediaryName(row, shops),
  firstItem: row.cart.items[0]?.title ?? '',
  moreItems: Math.max(0, row.cart.items.length - 1),
  total: row.order?.price.total ?? row.claims?.price.total ?? row.cart.total,
  placedAt: row.confirmedAt,
  state: stateOf(row),
  words: [
    storeName(row.cart),
    intermediaryName(row, shops),
    row.order?.number ?? '',
    ...row.cart.items.map(({ title }) => title),
  ].join(' '),
});

/** The name of the intermediary that an order is at. */
export const intermediaryName = (row: OrderRow, shops: readonly IntermediaryRow[]): string =>
  shops.find(({ origin }) => origin === row.origin)?.profile.name ?? new URL(row.origin).host;

/** Where an order is: known at the intermediary, or still on its way from here. */
export const stateOf = ({ order, handOver }: OrderRow): OrderState => {
  if (order) return { at: 'intermediary', status: order.status };
  const standing = handOver === 'refused' || handOver === 'sent' ? 'attention' : handOver;
  return { at: 'device', standing };
};
