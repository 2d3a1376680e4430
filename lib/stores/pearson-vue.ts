import type { Store } from './store.ts';

/**
 * PTE, which is booked with Pearson VUE under the name PEARSONLANGUAGE (other exams there are none of this store). Only the addresses are known: the page that takes the
 * payment has not been seen, so no fee is read by this file; it is told by the words in its name.
 */
export const pearsonVue: Store = {
  id: 'pearson-vue',
  name: 'PTE (Pearson VUE)',
  orders: 'exam',
  home: 'https://www.pearsonpte.com/book-now',
  hosts: [
    ...['wsr', 'www1', 'www2', 'www3', 'www6', 'home'].map((name) => ({
      host: `${name}.pearsonvue.com`,
      currency: null,
    })),
    { host: 'www.pearsonpte.com', currency: null },
    { host: 'mypte.pearsonpte.com', currency: null },
  ],
  pages: [
    {
      path: /^\/testtaker\/registration\/\w*(Checkout|Payment|Order)\w*\/PEARSONLANGUAGE(\/|$)/i,
      kind: 'checkout',
      page: null,
    },
    { path: /^\/testtaker\/\w+\/\w+\/PEARSONLANGUAGE(\/|$)/i, kind: 'none' },
    { path: /^\/(book-now|my-activity)\/?$/, kind: 'none' },
  ],
  itemPath: '/book-now',
  itemQuery: [],
};
