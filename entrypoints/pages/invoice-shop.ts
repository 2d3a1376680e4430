import type { IntermediaryRow } from '../../lib/storage/rows.ts';

/** The first intermediary that takes sellers' invoices. */
export const invoiceShop = (shops: readonly IntermediaryRow[]): IntermediaryRow | undefined =>
  shops.find(({ profile }) => profile.kinds.includes('seller-invoice'));
