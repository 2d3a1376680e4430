import { Evidence } from '../intermediary/evidence.ts';
import type { Order } from '../orders/order.ts';
import type { ClaimRow, IntermediaryRow, MessageRow, OrderRow } from '../storage/rows.ts';

/** What is kept about an order besides its row. */
export type Kept = {
  readonly shop: IntermediaryRow;
  readonly order: Order;
  readonly claims: readonly ClaimRow[];
  readonly messages: readonly MessageRow[];
};

/** The evidence file of an order as a JSON text, from what is kept on this device alone. */
export const evidenceOf = (row: OrderRow, { shop, order, claims, messages }: Kept, now: Date) => {
  const { id, name, quoteKeys: keys } = shop.profile;
  const evidence: Evidence = {
    format: 'wasit-evidence',
    version: 1,
    madeAt: now.toISOString(),
    intermediary: { origin: row.origin, id, name, keys },
    account: row.account,
    request: row.bytes || null,
    order,
    claims: [...claims],
    messages: messages.map(({ order: _, seen: __, ...message }) => message),
  };
  return `${JSON.stringify(Evidence.parse(evidence), null, 2)}\n`;
};
