import type { Store } from './store.ts';

/**
 * Microsoft Store and Xbox. Only the addresses are known: the cart's pages (Xbox has its own, `/cart`) and the dialogue that buys (a frame from
 * `/store/buynow`, with the market in its query) have not been seen from inside, and a product's prices (per edition, subscription and trial) stand in data that names no main one.
 */
export const microsoft: Store = {
  id: 'microsoft',
  name: 'Microsoft Store and Xbox',
  orders: 'game-account',
  home: 'https://www.microsoft.com/en-us/store/cart',
  hosts: [
    { host: 'www.microsoft.com', currency: null },
    { host: 'www.xbox.com', currency: null },
  ],
  language: /^\/[a-z]{2}(-[a-z]+)?-[a-z]{2}(?=\/)/i,
  pages: [
    { path: /^\/(store\/)?cart\/?$/i, kind: 'cart', page: null },
    { path: /^\/store\/(buy|buy\/cart)\/?$/i, kind: 'cart', page: null },
    {
      path: /^\/store\/(buy\/)?checkout\/?$/i,
      kind: 'checkout',
      page: null,
    },
    { path: /^\/store\/(buynow|buyboxlitev2)\/?$/i, kind: 'checkout', page: null },
    {
      path: /^\/games\/store\/[^/]+\/[\dA-Z]{12}(\/|$)/i,
      kind: 'product',
      page: null,
    },
    {
      path: /^\/(store\/)?[dp]\/[^/]+\/[\dA-Z]{12}(\/|$)/i,
      kind: 'product',
      page: null,
    },
    { path: /^\/store\//i, kind: 'none' },
  ],
  itemPath: '/store/productId/{id}',
  itemQuery: [],
};
