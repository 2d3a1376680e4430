import type { Basket } from '../basket.ts';
import { goods } from '../goods.ts';
import { page } from '../page.ts';
import type { Shop } from '../shop.ts';
import { brokenBody, cartBody, cartParts } from './cart-page.ts';
import { pictureHost } from './cart-row.ts';
import { checkoutBody, checkoutParts } from './checkout-page.ts';
import { type Marketplace, marketplaces } from './marketplace.ts';
import { productBody } from './product-page.ts';
import { words } from './words.ts';

const id = (end: number): string => `00000000-0000-4000-8000-00000000000${end}`;

/** What lies in the cart when a browser comes for the first time. */
const firstBasket: Basket = {
  express: false,
  rows: [
    { id: id(1), good: goods.lamp, quantity: 1, selected: true, place: 'active' },
    { id: id(2), good: goods.notebook, quantity: 2, selected: true, place: 'active' },
    { id: id(3), good: goods.coffee, quantity: 1, selected: false, place: 'active' },
    { id: id(4), good: goods.kettle, quantity: 1, selected: true, place: 'saved' },
    { id: id(5), good: goods.socks, quantity: 1, selected: true, place: 'gone' },
  ],
};

const cartPath = /^(\/-\/\w\w)?\/(gp\/cart\/view\.html|cart)(\/ref=[^/]*)?\/?$/;
/** The address at which the practice store has changed its page: the total is somewhere else than it was. */
const brokenPath = /^\/gp\/aw\/c$/;
const checkoutPath = /^\/checkout\/p\/p-[\d-]+\/spc$/;
const spc = '/checkout/p/p-123-1234567-1234567/spc?pipelineType=Chewbacca&referrer=cart';

const amazon = (market: Marketplace): Shop => {
  const whole = (title: string, body: string): string =>
    page({ ...market, title, shop: `Practice shop · ${market.host}`, body });
  return {
    host: market.host,
    pictureHosts: [pictureHost],
    firstBasket,
    pages: [
      {
        path: /^\/dp\/B0PRACT004$/,
        draw: () => whole(goods.kettle.title, productBody(market, goods.kettle)),
        parts: () => ({}),
      },
      {
        path: brokenPath,
        draw: (basket) => whole(words[market.words].cart, brokenBody(market, basket)),
        parts: () => ({}),
      },
      {
        path: cartPath,
        draw: (basket) => whole(words[market.words].cart, cartBody(market, basket)),
        parts: (basket) => cartParts(market, basket),
      },
      {
        path: checkoutPath,
        draw: (basket) => whole(words[market.words].checkout, checkoutBody(market, basket)),
        parts: (basket) => checkoutParts(market, basket),
      },
    ],
    leads: { '/': '/gp/cart/view.html', '/checkout/entry/cart': spc },
  };
};

/** The practice Amazons, one for each marketplace. */
export const amazons: readonly Shop[] = marketplaces.map(amazon);
