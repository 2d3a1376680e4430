import type { Basket } from './basket.ts';

/** One page of a practice store: the whole of it, and the parts that are drawn anew after a change, by selector. */
export type ShopPage = {
  path: RegExp;
  draw: (basket: Basket) => string;
  parts: (basket: Basket) => Record<string, string>;
};

/** A practice store: where it stands, what lies in its cart at first, its pages, and which paths lead to others. */
export type Shop = {
  host: string;
  pictureHosts: readonly string[];
  firstBasket: Basket;
  pages: readonly ShopPage[];
  leads: Record<string, string>;
};
