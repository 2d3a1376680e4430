import type { Store } from './store.ts';

/**
 * Netflix. Only the addresses are known; what the steps of signing up show is a monthly price, perhaps after a trial, which is no total of an order. Choosing a
 * plan is no checkout yet; the ways to pay are.
 */
export const netflix: Store = {
  id: 'netflix',
  name: 'Netflix',
  orders: 'subscription',
  home: 'https://www.netflix.com/signup/planform',
  hosts: [{ host: 'www.netflix.com', currency: null }],
  pages: [
    {
      path: /^\/signup\/(planform|registration|regform|password|otpCodeEntry)\/?$/i,
      kind: 'none',
    },
    { path: /^\/signup\/(\w*option|paymentPicker)\/?$/i, kind: 'checkout', page: null },
    { path: /^\/(signup|ChangePlan)(\/|$)/i, kind: 'none' },
  ],
  itemPath: '/signup/planform',
  itemQuery: [],
};
