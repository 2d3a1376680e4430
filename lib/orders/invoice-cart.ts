import type { Cart } from '../cart/cart.ts';
import type { Money } from '../money/money.ts';

/** An invoice that was typed or read, with the amount it asks for; `address` is the https page that it was found on, or the intermediary's own where there was none. */
export type Invoice = {
  readonly store: string;
  readonly address: string;
  readonly number: string;
  readonly goods: string;
  readonly amount: Money;
};

/** An invoice as the cart that a price is made for: one row, whose title and id are the goods and the number of the invoice. `now` is when it was read. */
export const invoiceCart = (invoice: Invoice, now: Date): Cart => ({
  store: invoice.store,
  page: 'checkout',
  address: invoice.address,
  items: [
    {
      id: invoice.number,
      title: invoice.goods.slice(0, 500),
      link: invoice.address,
      picture: null,
      variant: null,
      seller: null,
      quantity: 1,
      unitPrice: invoice.amount,
      selected: true,
    },
  ],
  lines: [],
  total: invoice.amount,
  totalKind: 'grand',
  seenAt: now.toISOString(),
});
