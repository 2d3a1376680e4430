import { formatMoney } from '../../lib/money/format-money.ts';
import type { OrderStatus } from '../../lib/orders/status.ts';
import type { Profile } from '../../lib/pricing/profile.ts';
import type { OrderRow } from '../orders/order-row.ts';

type Facts = { readonly number: string; readonly name: string; readonly total: string };
type Sentences = Partial<Record<OrderStatus, (facts: Facts) => string>>;

/** The statuses that shoppers are told of, in English. */
const english: Sentences = {
  'payment-due': ({ number, total }) => `Order ${number} can be paid now: ${total}.`,
  paid: ({ number, total }) => `We have your payment of ${total} for order ${number}.`,
  done: ({ number }) => `Order ${number} is carried out.`,
  expired: ({ number }) => `Order ${number} was not paid in time. Nothing was charged.`,
  failed: ({ number }) => `Order ${number} could not be carried out.`,
  'refund-due': ({ number }) => `Money for order ${number} will be given back to you.`,
  refunded: ({ number }) => `The money for order ${number} was given back.`,
};

const persian: Sentences = {
  'payment-due': ({ number, total }) => `سفارش ${number} آمادهٔ پرداخت است: ${total}.`,
  paid: ({ number, total }) => `پرداخت ${total} برای سفارش ${number} رسید.`,
  done: ({ number }) => `سفارش ${number} انجام شد.`,
  expired: ({ number }) => `سفارش ${number} به‌موقع پرداخت نشد. مبلغی برداشت نشد.`,
  failed: ({ number }) => `سفارش ${number} انجام نشد.`,
  'refund-due': ({ number }) => `مبلغ سفارش ${number} به شما برگردانده می‌شود.`,
  refunded: ({ number }) => `مبلغ سفارش ${number} برگردانده شد.`,
};

/** The sentence that tells a shopper of an order's status, Persian for who lives in Iran; `null` for statuses that nobody is told of. */
export const statusSentence = (
  { status, price }: OrderRow,
  number: string,
  { name, unit }: Profile,
  country: string | null,
): string | null => {
  const [words, locale] = country === 'IR' ? [persian, 'fa-IR'] : [english, 'en'];
  const total = formatMoney(price.total, locale, { unit });
  const sentence = words[status]?.({ number, name, total });
  return sentence ? `${name}: ${sentence}` : null;
};

/** What a mail tells of the receipt of the store, line by line. */
export const receiptLines = ({ receipt, cart, price }: OrderRow, { unit }: Profile): string[] =>
  receipt
    ? [
        `Receipt: order ${receipt.storeOrderNumber} at ${cart.store}`,
        `Charged by the store: ${formatMoney(receipt.charged, 'en')}`,
        `Paid by you: ${formatMoney(price.total, 'en', { unit })}`,
        `At: ${receipt.at}`,
        ...(receipt.note ? [receipt.note] : []),
      ]
    : [];
