import type { Store } from './store.ts';

/**
 * Microsoft Store and Xbox. Only the addresses are known, with the market in the path or the query: the cart (Xbox has its own, `/cart`, around a frame from Microsoft) and the dialogue that buys (a frame from
 * `/store/buynow`) have been described in words ("Subtotal (1 item)", "Before applicable taxes"), not in places, and a product's prices (per edition, subscription and trial) stand in data that names no main one.
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
  market:
    /^https:\/\/[^/]+\/[a-z]{2}-(us|ca|au|nz|jp|cn|se|no|dk|mx|ar|cl|co)\/|[?&]market=(US|CA|AU|NZ|JP|CN|SE|NO|DK|MX|AR|CL|CO)(?:&|$)/i,
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
