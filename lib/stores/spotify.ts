import type { Store } from './store.ts';

/**
 * Spotify. Only the addresses are known (country and offer are in the checkout's query), and the words "Total now" over what is paid today: with a trial that is nothing, and the
 * monthly price comes later. No place tells the two apart, so no total is read from this file.
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
  market:
    /^https:\/\/www\.spotify\.com\/(us|ca|au|nz|jp|se|no|dk)(?:-[a-z]{2})?\/|[?&](?:country|market)=(US|CA|AU|NZ|JP|SE|NO|DK)(?:&|$)/i,
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
