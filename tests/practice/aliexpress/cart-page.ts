import { type Basket, boughtRows, pieces, type Row } from '../basket.ts';
import type { Good } from '../goods.ts';
import { each, escaped } from '../markup.ts';
import { pictureAddress } from '../picture.ts';
import { dollars } from './dollars.ts';

/** The host that serves this store's pictures. */
export const pictureHost = 'ae01.alicdn.com';

const crossed = ({ listCents }: Good): string =>
  listCents === null ? '' : `<del class="cart-product-crossed">${dollars(listCents)}</del>`;

const tickBox = ({ id, selected, good }: Row): string =>
  `<label class="comet-v2-checkbox${selected ? ' comet-v2-checkbox-checked' : ''}"><input class="comet-v2-checkbox-input" type="checkbox" aria-label="${escaped(good.title)}" ${selected ? 'checked' : ''} data-practice='${JSON.stringify({ do: 'select', id, to: !selected })}'></label>`;

const quantity = ({ id, quantity: now }: Row): string => {
  const step = (label: string, to: number, sign: string): string =>
    `<button type="button" aria-label="${label}" data-practice='${JSON.stringify({ do: 'quantity', id, to })}'>${sign}</button>`;
  return `<div class="comet-v2-input-number">${step('decrease number', Math.max(1, now - 1), '−')}<input class="comet-v2-input-number-input" aria-label="number" size="2" value="${now}" readonly>${step('increase number', now + 1, '+')}</div>`;
};

const row = (line: Row): string => {
  const { good, id } = line;
  return `<div class="cart-product-wrap-group-new"><div class="cart-product"><div class="cart-product-body">
${tickBox(line)}<div class="cart-product-img"><img alt="" width="96" height="96" src="${pictureAddress(pictureHost, good)}"></div>
<div class="cart-product-info"><a class="cart-product-name-title" href="https://www.aliexpress.com/item/${good.item}.html?sku_id=${good.sku}">${escaped(good.title)}</a>
${good.variant === null ? '' : `<div class="cart-product-sku">${escaped(good.variant.replace(/^\w+: /, ''))}</div>`}
<div class="cart-product-price">${dollars(good.cents)}</div>${crossed(good)}<div class="cart-product-ship">Free shipping</div></div>
${quantity(line)}<button type="button" aria-label="delete product" data-practice='${JSON.stringify({ do: 'move', id, to: 'gone' })}'>✕</button>
</div></div></div>`;
};

const invalid = ({ good }: Row): string =>
  `<div class="cart-invalid-group"><h2>Unavailable</h2><div class="cart-product cart-product-invalid"><div class="cart-product-info"><a class="cart-product-name-title" href="https://www.aliexpress.com/item/${good.item}.html">${escaped(good.title)}</a><div class="cart-product-price">${dollars(good.cents)}</div></div></div></div>`;

const group = (seller: string, rows: readonly Row[]): string =>
  `<section class="cart-group"><div class="group-title-ctn">${escaped(seller)}</div>${each(rows, row)}</section>`;

/** What AliExpress takes off and asks for these rows, in US cents. */
export const cartSums = (basket: Basket) => {
  const rows = boughtRows(basket);
  const items = rows.reduce((sum, { good, quantity: count }) => sum + good.cents * count, 0);
  const discount = items >= 5000 ? 400 : 0;
  const shipping = items === 0 ? 0 : 299;
  return { items, discount, shipping, total: items - discount + shipping };
};

const summaryLine = (label: string, amount: string): string =>
  `<div class="cart-summary-item-wrapStyle"><div class="cart-summary-item-label">${label}</div><div class="cart-summary-item-content"><span>${amount}</span></div></div>`;

const summary = (basket: Basket): string => {
  const sums = cartSums(basket);
  const count = pieces(boughtRows(basket));
  return `<h2>Summary</h2><div class="cart-summary-list">${summaryLine('Subtotal', dollars(sums.items))}
${sums.discount === 0 ? '' : summaryLine('Items discount', `- ${dollars(sums.discount)}`)}
${summaryLine('Shipping', dollars(sums.shipping))}
${summaryLine('Estimated total', `<strong>${dollars(sums.total)}</strong>`)}</div>
<form action="/p/trade/confirm.html"><input type="hidden" name="aeOrderFrom" value="main_shopcart"><button class="cart-summary-button practice-primary">Checkout (${count})</button></form>`;
};

const list = (basket: Basket): string => {
  const active = basket.rows.filter(({ place }) => place === 'active');
  const groups = Map.groupBy(active, ({ good }) => good.seller);
  const unavailable = basket.rows.filter(({ place }) => place === 'unavailable');
  if (active.length === 0) return '<h1 class="cart-empty">No items yet</h1>';
  return `<div class="cart-header"><h1 class="cart-header-title">Cart (${active.length})</h1></div>${each([...groups], ([seller, rows]) => group(seller, rows))}${each(unavailable, invalid)}`;
};

/** The parts of the cart page that are drawn anew after each change, by selector. */
export const cartParts = (basket: Basket): Record<string, string> => ({
  '.cart-body': list(basket),
  '.cart-summary': summary(basket),
});

/** The cart page before its data have come: a frame that the page's script fills, as the real one does. */
export const cartBody = (): string =>
  `<div id="root" data-practice-late="700"><div class="practice-columns"><div class="cart-body practice-card">Loading …</div><aside class="cart-summary practice-card"></aside></div></div>`;
