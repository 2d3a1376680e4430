import type { Store } from './store.ts';

/**
 * Agoda. Only the addresses are known; the page is drawn from data that has not been seen, with taxes in or out of its prices by market, so nothing is read
 * there by this file.
 */
export const agoda: Store = {
  id: 'agoda',
  name: 'Agoda',
  orders: 'travel',
  home: 'https://www.agoda.com/',
  hosts: [{ host: 'www.agoda.com', currency: null }],
  language: /^\/[a-z]{2}-[a-z]{2}(?=\/)/i,
  pages: [
    { path: /^\/book\/([\w-]+\/)*$/i, kind: 'checkout', page: null },
    { path: /^\/thankyou\/?$/i, kind: 'placed' },
    {
      path: /^\/[^/]+\/hotel\/[^/]+\.html$/i,
      kind: 'product',
      page: null,
    },
    { path: /^\/$/, kind: 'none' },
  ],
  itemPath: '/search?textToSearch={id}',
  itemQuery: [],
};
