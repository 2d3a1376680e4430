import { type Basket, boughtRows, type Row } from '../basket.ts';
import { each, escaped } from '../markup.ts';
import { pictureAddress } from '../picture.ts';
import { cartSums, pictureHost } from './cart-page.ts';
import { dollars } from './dollars.ts';

const item = ({ good, quantity }: Row): string =>
  `<div class="pl-product-item"><img alt="" width="80" height="80" src="${pictureAddress(pictureHost, good)}"><div><a class="pl-product-item__title" href="https://www.aliexpress.com/item/${good.item}.html?sku_id=${good.sku}">${escaped(good.title)}</a>
${good.variant === null ? '' : `<div class="pl-product-item__sku">${escaped(good.variant.replace(/^\w+: /, ''))}</div>`}
<div class="pl-product-item__price">${dollars(good.cents)}</div><input class="comet-input-number-input" aria-label="number" size="2" readonly value="${quantity}"></div></div>`;

const line = (label: string, amount: string): string =>
  `<div class="pl-summary__item-pc"><span data-pl="pl-summary-title">${label}</span><span class="pl-summary__item-content-pc">${amount}</span></div>`;

const summary = (basket: Basket): string => {
  const sums = cartSums(basket);
  return `<h2>Summary</h2>${line('Subtotal', dollars(sums.items))}
${sums.discount === 0 ? '' : line('Store discount', `- ${dollars(sums.discount)}`)}
${line('Shipping fee', dollars(sums.shipping))}
<div class="pl-order-toal-container"><span>Total</span><span class="pl-order-toal-container__item">${dollars(sums.total)}</span></div>
<div class="pl-order-toal-container__btn-box"><button type="button" class="place-order-primary-btn practice-primary">Place order</button></div>`;
};

/** The parts of the checkout that are drawn anew, by selector. */
export const confirmParts = (basket: Basket): Record<string, string> => ({
  '.pl-summary-container': summary(basket),
});

/** The checkout page; its summary comes late, as the real one's does. */
export const confirmBody = (basket: Basket): string =>
  `<div id="root" data-practice-late="500"><div class="practice-columns"><div class="pl-block-container practice-card">${each(boughtRows(basket), item)}</div><aside class="pl-summary-container practice-card"></aside></div></div>`;
