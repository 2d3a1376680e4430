import type { Visited } from './page-cost.ts';
import { cartPage, otherPage } from './store-page.ts';

/** A page whose cost is measured, and how many walks over all its texts it may cost at most. */
export type PageCase = Visited & { readonly what: string; readonly most: number };

const cart = 'https://www.amazon.com/gp/cart/view.html';
/** Large pages hold a larger cart; one of twenty rows alone has more than a thousand nodes. */
const fewRows = 10;
const manyRows = 20;

/** The pages of performance.md. */
export const pageCases: readonly PageCase[] = [
  { what: 'cart, 1,000 nodes', address: cart, html: cartPage(1_000, fewRows), most: 5 },
  { what: 'cart, 10,000 nodes', address: cart, html: cartPage(10_000, manyRows), most: 2 },
  { what: 'cart, 100,000 nodes', address: cart, html: cartPage(100_000, manyRows), most: 0.5 },
  {
    what: 'store page that is no cart, 1,000 nodes',
    address: 'https://www.amazon.com/s?k=lamp',
    html: otherPage(1_000),
    most: 1,
  },
  {
    what: 'any other site, 1,000 nodes',
    address: 'https://shop.example/cart',
    html: otherPage(1_000),
    most: 0,
  },
];

/** The page in which a thousand changes happen at once. */
export const burstPage: Visited = { address: cart, html: cartPage(10_000, manyRows) };
