import type { Money } from '../../lib/money/money.ts';
import { invoiceCart } from '../../lib/orders/invoice-cart.ts';
import type { Order } from '../../lib/orders/order.ts';
import { luhn } from '../../service/payment/luhn.ts';
import { openWindow, type Practice, register, type Told } from './practice.ts';

const usd = (minor: number): Money => ({ minor, currency: 'USD' });

/** An invoice of 1,234.56 USD by default. */
export const invoice = (amount: Money = usd(123_456)) =>
  invoiceCart(
    {
      store: 'buykorea',
      address: 'https://buykorea.org/invoice/7',
      number: 'INV-7',
      goods: 'Sample of a torque wrench',
      amount,
    },
    new Date('2026-03-01T08:00:00Z'),
  );

/** The form that goes with it: to Haneul Tools, for samples. */
export const invoiceForm = {
  kind: 'seller-invoice',
  payee: 'KR-100101',
  target: 'KR-100101-1',
  invoiceNumber: 'INV-7',
  goods: 'Sample of a torque wrench',
  deliveryTerms: 'DAP',
  delivery: null,
  note: '',
} as const;

/** Places an invoice, or tells why not; parts of cart and form can be others. */
export const placeInvoice = async (
  { call }: Practice,
  token: string,
  { cart = invoice(), form = {} }: { cart?: ReturnType<typeof invoice>; form?: object } = {},
): Promise<Told> => {
  const asked = { cart, kind: 'seller-invoice', way: 'card' };
  const quote = await call('quote', { token, body: asked });
  if (quote.status !== 200) return quote;
  const body = { quote: quote.json.jws, cart, form: { ...invoiceForm, ...form } };
  return call('placeOrder', { token, params: { id: crypto.randomUUID() }, body });
};

/** Somebody new with a placed invoice and its payment window. */
export const invoiceDue = async (practice: Practice) => {
  const shopper = await register(practice);
  const told = await placeInvoice(practice, shopper.token);
  const order: Order = told.json;
  return { ...shopper, order, path: await openWindow(practice, shopper.token, order.id) };
};

/** A card number of 16 digits that begins with `bin` and has a right check digit. */
export const cardOf = (bin: string): string => {
  const start = bin.padEnd(15, '0');
  return [...'0123456789'].map((digit) => start + digit).find(luhn) ?? '';
};
