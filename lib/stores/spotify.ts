import type { Store } from './store.ts';

/**
 * Spotify. Only the addresses are known (country and offer are in the checkout's query). A trial pays nothing today and the monthly price later, and nothing
 * known on the page tells the two apart, so no total is read from this file.
 */
export const spotify: Store = {
  id: 'spotify',
  name: 'Spotify',
  orders: 'subscription',
  home: 'https://www.spotify.com/us/premium/',
  hosts: [
    { host: 'www.spotify.com', currency: null },
    { host: 'payments.spotify.com', currency: null },
  ],
  language: /^\/[a-z]{2}(-[a-z]{2})?(?=\/)/i,
  pages: [
    { path: /^\/checkout\/[\da-f-]{36}(\/|$)/i, kind: 'checkout', page: null },
    {
      path: /^\/purchase\/(offer|campaign|ecards)(\/|$)/i,
      kind: 'checkout',
      page: null,
    },
    { path: /^\/(premium|student|family|duo)\/?$/i, kind: 'none' },
  ],
  itemPath: '/premium/',
  itemQuery: [],
};
