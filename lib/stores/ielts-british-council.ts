import type { Store } from './store.ts';

/**
 * IELTS with the British Council, whose booking has country, module, format and date in its query. Only the addresses are known: what the booking and the payment
 * show has not been seen, so no fee is read by this file.
 */
export const ieltsBritishCouncil: Store = {
  id: 'ielts-british-council',
  name: 'IELTS (British Council)',
  orders: 'exam',
  home: 'https://ieltsregistration.britishcouncil.org/ors/find-test',
  hosts: [
    { host: 'ieltsregistration.britishcouncil.org', currency: null },
    { host: 'takeielts.britishcouncil.org', currency: null },
    { host: 'ieltsregistration.registration-ieltsusa.org', currency: 'USD' },
  ],
  pages: [
    { path: /^\/ors\/book-test\/?$/, kind: 'checkout', page: null },
    { path: /^\/ors\/find-test\/?$/, kind: 'none' },
    { path: /^\/(ttp|test-chooser|online-exam-choose|register-for-agent)(\/|$)/, kind: 'none' },
  ],
  itemPath: '/ors/find-test',
  itemQuery: [],
};
