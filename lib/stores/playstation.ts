import type { OfferPage, Store } from './store.ts';

const mainOffer = '[data-qa="mfeCtaMain#offer0#finalPrice"]';
const otherOffer = '[data-qa="mfeCtaMain#offer1#finalPrice"]';

/** A product with a second offer (for subscribers, with a trial) has no one price. */
const onlyOffer = `body:not(:has(${otherOffer})) ${mainOffer}`;

const product: OfferPage = {
  place: onlyOffer,
  price: [{ at: onlyOffer }],
  currency: [
    {
      at: 'script[type="application/ld+json"]',
      property: 'text',
      json: ['offers', 'priceCurrency'],
    },
  ],
  observe: ['[data-qa="mfeCtaMain"]', 'main'],
};

/**
 * PlayStation Store; the path begins with language and country (`en-us`, `tr-tr`), and each country has one currency. What a product page holds is known since 2021. Of the checkout, which opens in a
 * frame from `checkout.playstation.com`, the words are (subtotal, tax, total, and the wallet's balance, which is none of them), not the places; of the shop for devices only the addresses.
 */
export const playstation: Store = {
  id: 'playstation',
  name: 'PlayStation Store',
  orders: 'game-account',
  home: 'https://store.playstation.com/en-us/',
  hosts: [
    { host: 'store.playstation.com', currency: null },
    { host: 'checkout.playstation.com', currency: null },
    { host: 'direct.playstation.com', currency: null },
  ],
  language: /^\/[a-z]{2}(-[a-z]+)?-[a-z]{2}(?=\/)/i,
  market: /^https:\/\/[^/]+\/[a-z]{2}-(us|ca|au|nz|jp|se|no|dk)\//i,
  pages: [
    { path: /^\/product\/[\w-]+$/i, kind: 'product', page: product },
    { path: /^\/concept\/\d+$/i, kind: 'product', page: product },
    { path: /^\/(pages\/)?cart\/?$/i, kind: 'cart', page: null },
    {
      path: /^\/(checkout|add)(\/|$)/i,
      kind: 'checkout',
      page: null,
    },
    { path: /^\/(pages\/.*)?$/i, kind: 'none' },
  ],
  itemPath: '/search/{id}',
  itemQuery: [],
};
