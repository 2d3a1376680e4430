import type { OrderRow } from '../orders/order-row.ts';

/** The accounts of the books: what the acquirer holds for us, our own bank, what we earn, what we owe shoppers, what we pay out of our own pocket, and what we keep of a refund. */
export const accounts = {
  gateway: 'gateway',
  bank: 'bank',
  fees: 'fees',
  refundsDue: 'refunds-due',
  compensation: 'compensation',
  kept: 'kept',
} as const;

/** The account of whom an order pays: the exporter of an invoice, else the store. */
export const creditorOf = ({ form, cart }: Pick<OrderRow, 'form' | 'cart'>): string =>
  form.kind === 'seller-invoice' ? `payee:${form.payee}` : `store:${cart.store}`;
