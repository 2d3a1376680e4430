import type { Store } from './store.ts';

/**
 * IELTS with IDP, whose booking has centre, date and module in its query. Only the addresses are known: the step to pay has not been seen, so no fee is read
 * by this file. Both operators are linked from every page of ielts.org, so a link says nothing.
 */
export const ieltsIdp: Store = {
  id: 'ielts-idp',
  name: 'IELTS (IDP)',
  orders: 'exam',
  home: 'https://ielts.idp.com/book',
  hosts: [
    { host: 'ielts.idp.com', currency: null },
    { host: 'bxsearch.ielts.idp.com', currency: null },
    { host: 'www.ieltsidpindia.com', currency: 'INR' },
    { host: 'ieltsidpindia.com', currency: 'INR' },
  ],
  pages: [
    {
      path: /^\/book\/(IELTS|UKVI)\/?$/i,
      query: /[?&]testSessionDate=\d/i,
      kind: 'checkout',
      page: null,
    },
    { path: /^\/(book|wizard|registration)(\/|$)/i, kind: 'none' },
  ],
  itemPath: '/book',
  itemQuery: [],
};
