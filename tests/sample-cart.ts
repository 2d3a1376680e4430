import type { Cart } from '../lib/cart/cart.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });

/** A small cart that adds up: two kettles and a lamp, 64.97 USD with shipping. */
export const sampleCart: Cart = {
  store: 'amazon',
  page: 'checkout',
  address: 'https://www.amazon.com/checkout/p/p-123-1234567-1234567/spc',
  items: [
    {
      id: 'B0KETTLE01',
      title: 'Kettle, 1.7 litres',
      link: 'https://www.amazon.com/dp/B0KETTLE01',
      picture: null,
      variant: 'Colour: Red',
      seller: null,
      quantity: 2,
      unitPrice: usd(1999),
      selected: true,
    },
    {
      id: 'B0LAMP0001',
      title: 'Desk lamp',
      link: 'https://www.amazon.com/dp/B0LAMP0001',
      picture: null,
      variant: null,
      seller: null,
      quantity: 1,
      unitPrice: usd(1500),
      selected: true,
    },
  ],
  lines: [
    { kind: 'items', label: 'Items:', amount: usd(5498) },
    { kind: 'shipping', label: 'Shipping & handling:', amount: usd(999) },
  ],
  total: usd(6497),
  totalKind: 'grand',
  seenAt: '2026-11-22T10:00:00.000Z',
};
