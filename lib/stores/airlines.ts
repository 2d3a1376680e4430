import type { Store } from './store.ts';

const sites = [
  'aa.com',
  'airarabia.com',
  'aircanada.com',
  'airfrance.com',
  'alaskaair.com',
  'allegiantair.com',
  'britishairways.com',
  'delta.com',
  'easyjet.com',
  'emirates.com',
  'etihad.com',
  'flydubai.com',
  'flyfrontier.com',
  'flypgs.com',
  'hawaiianairlines.com',
  'jetblue.com',
  'klm.com',
  'lufthansa.com',
  'mahan.aero',
  'qatarairways.com',
  'ryanair.com',
  'saudia.com',
  'singaporeair.com',
  'southwest.com',
  'spirit.com',
  'turkishairlines.com',
  'united.com',
  'wizzair.com',
];

/**
 * Airlines, so that an order from one is known to be a journey. Nothing is known of what their pages hold, and no two are alike; the addresses are those of American airlines and
 * the words that they share. Prices per passenger stand beside the price for all, so nothing is read there by this file.
 */
export const airlines: Store = {
  id: 'airlines',
  name: 'Airlines',
  orders: 'travel',
  home: 'https://www.emirates.com/',
  hosts: sites.flatMap((site) => [
    { host: site, currency: null },
    { host: `*.${site}`, currency: null },
  ]),
  pages: [
    {
      path: /\/(booking|book|complete-purchase)\/(\w+\/)*confirm(ation)?(\.html)?\/?$/i,
      kind: 'placed',
    },
    { path: /\/book-a-flight\/confirmation(\/|$)/i, kind: 'placed' },
    { path: /\/complete-purchase(\/|$)/i, kind: 'checkout', page: null },
    { path: /\/(payment|checkout|purchase)(\/new|\.html)?\/?$/i, kind: 'checkout', page: null },
    { path: /^\/$/, kind: 'none' },
  ],
  itemPath: '/',
  itemQuery: [],
};
