import { z } from 'zod';
import { SellerInvoiceForm } from './seller-invoice-form.ts';
import { StoreCartForm } from './store-cart-form.ts';

/** The form of an order, told apart by `kind`; a new kind joins this union with its own file. */
export const OrderForm = z.discriminatedUnion('kind', [StoreCartForm, SellerInvoiceForm]);
export type OrderForm = z.infer<typeof OrderForm>;
