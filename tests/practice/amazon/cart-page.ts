import { type Basket, boughtRows, pieces, type Row } from '../basket.ts';
import { each } from '../markup.ts';
import { cartRow, removedRow } from './cart-row.ts';
import { localMinor, type Marketplace, shown } from './marketplace.ts';
import { words } from './words.ts';

/** What the ticked goods cost, in the marketplace's minor units. */
export const goodsMinor = (market: Marketplace, rows: readonly Row[]): number =>
  rows.reduce((sum, row) => sum + localMinor(market, row.good.cents) * row.quantity, 0);

const subtotal = (market: Marketplace, basket: Basket, where: string): string => {
  const rows = boughtRows(basket);
  const label = words[market.words].subtotal(pieces(rows));
  return `<div class="sc-subtotal"><span id="sc-subtotal-label-${where}">${label}</span> <span id="sc-subtotal-amount-${where}"><span class="a-size-medium sc-price">&nbsp;${shown(market, goodsMinor(market, rows))}</span></span></div>`;
};

const activeList = (market: Marketplace, basket: Basket): string => {
  const text = words[market.words];
  const rows = basket.rows.filter((row) => row.place === 'active');
  const gone = basket.rows.filter((row) => row.place === 'gone');
  if (rows.length === 0) return `<h1 class="sc-your-amazon-cart-is-empty">${text.empty}</h1>`;
  return `<h1>${text.cart}</h1><form id="activeCartViewForm"><ul data-name="Active Items" class="sc-list-body">
${each(gone, (row) => removedRow(market, row))}${each(rows, (row, index) => cartRow(market, row, index))}
</ul></form>${subtotal(market, basket, 'activecart')}`;
};

const savedList = (market: Marketplace, basket: Basket): string => {
  const rows = basket.rows.filter((row) => row.place === 'saved');
  if (rows.length === 0) return '';
  return `<h2>${words[market.words].saved}</h2>${each(rows, (row, index) => cartRow(market, row, index))}`;
};

const buyBox = (market: Marketplace, basket: Basket): string =>
  `${subtotal(market, basket, 'buybox')}<form action="/checkout/entry/cart"><input type="hidden" name="pipelineType" value="Chewbacca"><span id="sc-buy-box-ptc-button"><input class="practice-primary" type="submit" name="proceedToRetailCheckout" value="${words[market.words].proceed}"></span></form>`;

/** The parts of the cart page that are drawn anew after each change, by selector. */
export const cartParts = (market: Marketplace, basket: Basket): Record<string, string> => ({
  '#sc-active-cart': activeList(market, basket),
  '#sc-saved-cart': savedList(market, basket),
  '#sc-buy-box': buyBox(market, basket),
});

/** The cart page's content, with its parts in their places. */
export const cartBody = (market: Marketplace, basket: Basket): string => {
  const parts = cartParts(market, basket);
  return `<div class="practice-columns"><div>
<div id="sc-active-cart" data-name="Active Cart" class="practice-card">${parts['#sc-active-cart']}</div>
<div id="sc-saved-cart" class="practice-card">${parts['#sc-saved-cart']}</div></div>
<aside id="sc-buy-box" class="practice-card">${parts['#sc-buy-box']}</aside></div>`;
};

/** The cart after a redesign that no file knows yet: the rows are where they were, the places of the total are gone. */
export const brokenBody = (market: Marketplace, basket: Basket): string =>
  cartBody(market, basket)
    .replaceAll('sc-subtotal', 'cart-sum')
    .replaceAll('sc-buy-box', 'cart-side')
    .replaceAll('sc-price', 'cart-price');
