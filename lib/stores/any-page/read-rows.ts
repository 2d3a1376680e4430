import type { CartItem } from '../../cart/cart.ts';
import type { Facts } from './page-facts.ts';
import { readRow } from './read-row.ts';

const mostItems = 200;

/** The items of the cart that is on a page, in its order. */
export const itemsOf = (facts: Facts): CartItem[] =>
  facts.rows.slice(0, mostItems).flatMap((row, at) => readRow(facts, row, at) ?? []);
