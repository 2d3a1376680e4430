import type { Store } from './store.ts';

/**
 * TOEFL, GRE and other exams of ETS, whose fees are in US dollars. Only the addresses are known: the steps of a registration share one address and have not been seen, so no
 * fee is read by this file.
 */
export const ets: Store = {
  id: 'ets',
  name: 'TOEFL and GRE (ETS)',
  orders: 'exam',
  home: 'https://v2.ereg.ets.org/ereg/public/jump?_p=TEL',
  hosts: [
    { host: 'v2.ereg.ets.org', currency: 'USD' },
    { host: 'ereg.ets.org', currency: 'USD' },
  ],
  pages: [
    { path: /^\/ereg\/public\/workflowmanager\/schlWorkflow\/?$/, kind: 'checkout', page: null },
    { path: /^\/ereg\//, kind: 'none' },
  ],
  itemPath: '/ereg/public/jump',
  itemQuery: ['_p'],
};
