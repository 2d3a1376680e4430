import { cartBody } from '../practice/amazon/cart-page.ts';
import { marketplaces } from '../practice/amazon/marketplace.ts';
import type { Basket, Row } from '../practice/basket.ts';
import { goods } from '../practice/goods.ts';
import { each } from '../practice/markup.ts';

const [market] = marketplaces;
const wares = Object.values(goods);

const row = (index: number): Row => ({
  id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  good: wares[index % wares.length] ?? goods.lamp,
  quantity: (index % 3) + 1,
  selected: true,
  place: 'active',
});

const basketOf = (rows: number): Basket => ({
  express: false,
  rows: Array.from({ length: rows }, (_, index) => row(index)),
});

/** What real pages hold beside the cart: recommendations with pictures, stars and prices. Each is `cardNodes` nodes. */
const card = (index: number): string =>
  `<li class="a-carousel-card"><div class="p13n-item" data-asin="B0PAD${index}"><a class="a-link-normal" href="/dp/B0PAD${index}"><span class="a-truncate">Recommended thing number ${index} with a long name</span></a><i class="a-icon-star"><span class="a-icon-alt">4.5 out of 5 stars</span></i><span class="a-price"><span class="a-offscreen">$${index % 90}.99</span></span></div></li>`;
const cardNodes = 11;

const whole = (body: string): string =>
  `<!doctype html><html lang="en-us"><head><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,"><style>.a-offscreen{position:absolute;left:-9999px}li{display:inline-block}</style></head><body>${body}</body></html>`;

const padding = (nodes: number): string =>
  `<ul id="rhf">${each(
    Array.from({ length: Math.max(0, Math.round(nodes / cardNodes)) }, (_, index) => index),
    card,
  )}</ul>`;

/** How many nodes the practice cart has for each row, and beside its rows. */
const rowNodes = 60;
const cartNodes = 40;

/** An Amazon cart of about this many nodes: the cart itself, and around it what has nothing to do with it. Pictures are left out: nothing is loaded. */
export const cartPage = (nodes: number, rows: number): string => {
  const cart = market ? cartBody(market, basketOf(rows)).replaceAll(/src="[^"]*"/g, '') : '';
  return whole(
    `<header><nav>Menu</nav></header>${cart}${padding(nodes - cartNodes - rows * rowNodes)}`,
  );
};

/** A page of about this many nodes without any cart. */
export const otherPage = (nodes: number): string => whole(padding(nodes));
