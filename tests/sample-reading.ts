import type { PageReading } from '../lib/cart/page-reading.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });

/** A cart that was read by click: one lamp, 45.99 USD, sure. */
export const sampleReading: PageReading = {
  kind: 'cart',
  store: null,
  address: 'https://shop.example/cart',
  currency: 'USD',
  total: usd(4599),
  totalKind: 'grand',
  items: [
    {
      id: 'lamp',
      title: 'Desk lamp',
      link: 'https://shop.example/things/lamp',
      picture: null,
      variant: null,
      seller: null,
      quantity: 1,
      unitPrice: usd(4599),
      selected: true,
    },
  ],
  lines: [],
  offer: null,
  confidence: 'high',
  evidence: [{ field: 'total', source: 'label', found: 'Total US$45.99' }],
  doubts: [],
  seenAt: '2026-11-22T12:00:00.000Z',
};
