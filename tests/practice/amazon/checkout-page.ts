import { type Basket, boughtRows, pieces, type Row } from '../basket.ts';
import { each, escaped } from '../markup.ts';
import { pictureAddress } from '../picture.ts';
import { goodsMinor } from './cart-page.ts';
import { pictureHost } from './cart-row.ts';
import { localMinor, type Marketplace, shown } from './marketplace.ts';
import { words } from './words.ts';

/** What an order costs by line, in the marketplace's minor units; they add up to `total`. */
export const orderLines = (market: Marketplace, basket: Basket) => {
  const rows = boughtRows(basket);
  const items = goodsMinor(market, rows);
  const piece = localMinor(market, basket.express ? 950 : 249);
  const shipping = localMinor(market, 599) + piece * pieces(rows);
  const importFees = Math.round(items * 0.0875);
  return { items, shipping, tax: 0, importFees, total: items + shipping + importFees };
};

const lineType = (type: string | null): string =>
  type === null ? '' : `<input type="hidden" name="subtotalLineType" value="${type}">`;

const summaryRow = (
  market: Marketplace,
  label: string,
  minor: number,
  type: string | null,
): string =>
  `<li>${lineType(type)}<div class="order-summary-grid"><span class="order-summary-line-term break-word">${label}</span><span class="order-summary-line-definition aok-nowrap" data-shimmer-target="ordertotals-amount">${shown(market, minor)}</span></div></li>`;

const summary = (market: Marketplace, basket: Basket): string => {
  const text = words[market.words];
  const lines = orderLines(market, basket);
  return `<ul id="subtotals-marketplace-table">
<li class="a-popover-preload" hidden><div class="order-summary-grid"><span class="order-summary-line-term">${text.shipping}</span><span class="order-summary-line-definition">${shown(market, 99_999)}</span></div></li>
${summaryRow(market, text.items, lines.items, null)}
${summaryRow(market, text.shipping, lines.shipping, 'SHIPPING_TAX_INCLUSIVE')}
${summaryRow(market, text.beforeTax, lines.items + lines.shipping, null)}
${summaryRow(market, text.tax, lines.tax, null)}
${summaryRow(market, text.importFees, lines.importFees, null)}
<li class="grand-total-cell"><div class="order-summary-grid"><span class="order-summary-line-term">${text.total}</span><span class="order-summary-line-definition grand-total-price aok-nowrap">${shown(market, lines.total)}</span></div></li></ul>`;
};

const lineItem = (market: Marketplace, { good, quantity }: Row): string =>
  `<div class="lineitem-container" data-csa-c-item-type="asin" data-csa-c-item-id="amzn1.asin.${good.asin}"><img alt="" width="80" height="80" src="${pictureAddress(pictureHost, good)}">
<div><span class="lineitem-title-text">${escaped(good.title)}</span>
<span class="a-price"><span class="apex-price-to-pay-value"><span class="a-offscreen">${shown(market, localMinor(market, good.cents))}</span><span aria-hidden="true">${shown(market, localMinor(market, good.cents))}</span></span></span>
<fieldset name="checkout-quantity-stepper" data-steppervalue="${quantity}">× <span data-a-selector="inner-value">${quantity}</span></fieldset>
<span class="lineitem-seller-section">${escaped(good.seller)}</span></div></div>`;

const delivery = (market: Marketplace, { express }: Basket): string => {
  const text = words[market.words];
  const choice = (to: boolean, label: string): string =>
    `<label><input type="radio" name="delivery" ${express === to ? 'checked' : ''} data-practice='${JSON.stringify({ do: 'express', to })}'> ${label}</label>`;
  return `<h2 id="deliver-to-customer-text">${text.deliverTo}</h2>${choice(false, text.standard)} ${choice(true, text.express)}`;
};

/** The parts of the checkout page that are drawn anew after each change, by selector. */
export const checkoutParts = (market: Marketplace, basket: Basket): Record<string, string> => ({
  '#practice-delivery': delivery(market, basket),
  '#subtotals': summary(market, basket),
});

/** The checkout page's content. The sticky bar before it is hidden and shows a total of long ago, as the real one does. */
export const checkoutBody = (market: Marketplace, basket: Basket): string => {
  const text = words[market.words];
  const parts = checkoutParts(market, basket);
  const place = (disabled: boolean): string =>
    `<input class="practice-primary" type="button" name="placeYourOrder1" value="${text.place}" ${disabled ? 'disabled hidden' : ''}>`;
  return `<div id="checkout-sticky-summary" style="display: none"><span class="grand-total-cell"><span class="grand-total-price">${shown(market, 12_345)}</span></span>${place(true)}</div>
<h1>${text.checkout}</h1><div class="practice-columns" id="checkout-page-container"><div>
<div id="practice-delivery" class="practice-card">${parts['#practice-delivery']}</div>
<div class="practice-card" data-csa-c-slot-id="checkout-itemBlockPanel">${each(boughtRows(basket), (row) => lineItem(market, row))}</div></div>
<aside class="practice-card"><div id="subtotals">${parts['#subtotals']}</div><span id="submitOrderButtonId">${place(false)}</span></aside></div>`;
};
