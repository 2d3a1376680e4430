import { z } from 'zod';
import type { OrderKind } from '../pricing/order-kind.ts';
import { ExamForm } from './exam-form.ts';
import { GameAccountForm } from './game-account-form.ts';
import { OtherForm } from './other-form.ts';
import { SellerInvoiceForm } from './seller-invoice-form.ts';
import { StoreCartForm } from './store-cart-form.ts';
import { SubscriptionForm } from './subscription-form.ts';
import { TravelForm } from './travel-form.ts';

/** The schema of every kind's form; what is drawn, kept and sent comes from it. A kind without a form doesn't compile. */
export const orderForms = {
  'store-cart': StoreCartForm,
  exam: ExamForm,
  travel: TravelForm,
  'game-account': GameAccountForm,
  subscription: SubscriptionForm,
  'seller-invoice': SellerInvoiceForm,
  other: OtherForm,
} satisfies Record<OrderKind, z.ZodObject>;

/** The form of an order, told apart by `kind`. */
export const OrderForm = z.discriminatedUnion('kind', [
  StoreCartForm,
  ExamForm,
  TravelForm,
  GameAccountForm,
  SubscriptionForm,
  SellerInvoiceForm,
  OtherForm,
]);
export type OrderForm = z.infer<typeof OrderForm>;
