import type { Basket } from '../basket.ts';
import { goods } from '../goods.ts';
import { page } from '../page.ts';
import type { Shop } from '../shop.ts';
import { cartBody, cartParts, pictureHost } from './cart-page.ts';
import { confirmBody, confirmParts } from './confirm-page.ts';

const host = 'www.aliexpress.com';

/** Two sellers, one row that is not ticked, and one that can't be bought any more. */
const firstBasket: Basket = {
  express: false,
  rows: [
    { id: 'a1', good: goods.socks, quantity: 2, selected: true, place: 'active' },
    { id: 'a2', good: goods.notebook, quantity: 1, selected: true, place: 'active' },
    { id: 'a3', good: goods.lamp, quantity: 1, selected: false, place: 'active' },
    { id: 'a4', good: goods.coffee, quantity: 1, selected: true, place: 'unavailable' },
  ],
};

const whole = (title: string, body: string): string =>
  page({ host, lang: 'en', direction: 'ltr', title, shop: `Practice shop · ${host}`, body });

/** The practice AliExpress. */
export const aliexpress: Shop = {
  host,
  pictureHosts: [pictureHost],
  firstBasket,
  pages: [
    {
      path: /^\/p\/shoppingcart\/index\.html$/,
      draw: () => whole('Shopping cart', cartBody()),
      parts: cartParts,
    },
    {
      path: /^\/p\/trade\/confirm\.html$/,
      draw: (basket) => whole('Confirm order', confirmBody(basket)),
      parts: confirmParts,
    },
  ],
  leads: { '/': '/p/shoppingcart/index.html' },
};
