import { z } from 'zod';
import { PayeeId } from './payee.ts';
import { DeliveryAddress } from './store-cart-form.ts';

/** What an order of kind `seller-invoice` asks for beside the amount: who is paid, which of their payment targets, for which invoice and goods, and how these come (Incoterms 2020). `delivery` null means "as the invoice says". */
export const SellerInvoiceForm = z.strictObject({
  kind: z.literal('seller-invoice'),
  payee: PayeeId,
  target: PayeeId,
  invoiceNumber: z.string().trim().min(1).max(100),
  goods: z.string().trim().min(1).max(1000),
  deliveryTerms: z.enum([
    'EXW',
    'FCA',
    'CPT',
    'CIP',
    'DAP',
    'DPU',
    'DDP',
    'FAS',
    'FOB',
    'CFR',
    'CIF',
  ]),
  delivery: DeliveryAddress.nullable(),
  note: z.string().trim().max(1000),
});
export type SellerInvoiceForm = z.infer<typeof SellerInvoiceForm>;
