import type { Row } from '../basket.ts';
import type { Good } from '../goods.ts';
import { escaped } from '../markup.ts';
import { pictureAddress } from '../picture.ts';
import { decimal, localMinor, type Marketplace, shown } from './marketplace.ts';
import { words } from './words.ts';

/** The host that serves this store's pictures. */
export const pictureHost = 'm.media-amazon.com';

const symbol = ({ locale, currency }: Marketplace): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value ?? currency;

/** A price as the store writes it twice: once for a screen reader, once split up for the eye. */
const price = (market: Marketplace, minor: number, classes: string): string => {
  const [whole = '', fraction] = decimal(market, minor).split('.');
  const split = fraction
    ? `${whole}<span class="a-price-decimal">.</span></span><span class="a-price-fraction">${fraction}</span>`
    : `${whole}</span>`;
  return `<span class="a-price ${classes}"><span class="a-offscreen">${shown(market, minor)}</span><span aria-hidden="true"><span class="a-price-symbol">${symbol(market)}</span><span class="a-price-whole">${split}</span></span>`;
};

const listPrice = (market: Marketplace, { listCents }: Good): string =>
  listCents === null
    ? ''
    : `<span class="apex-basis-price-value">${words[market.words].list} <span class="a-price a-text-price" data-a-strike="true"><span class="a-offscreen">${shown(market, localMinor(market, listCents))}</span><s aria-hidden="true">${shown(market, localMinor(market, listCents))}</s></span></span>`;

/** The price of a whole kilogram beside that of the half that is sold: a trap for readers. */
const kilogramPrice = (market: Marketplace, good: Good): string =>
  good.perKilogram
    ? `<span class="apex-price-to-pay-ppu">(<span class="a-price a-text-price"><span class="a-offscreen">${shown(market, localMinor(market, good.cents) * 2)} / ${words[market.words].kilogram}</span><span aria-hidden="true">${shown(market, localMinor(market, good.cents) * 2)}</span></span> / ${words[market.words].kilogram})</span>`
    : '';

const stepper = (market: Marketplace, { id, quantity }: Row): string => {
  const text = words[market.words];
  const button = (label: string, to: number, sign: string): string =>
    `<button type="button" aria-label="${label}" data-practice='${JSON.stringify({ do: 'quantity', id, to })}'>${sign}</button>`;
  return `<fieldset name="sc-quantity" data-a-component="stepper" data-steppervalue="${quantity}">${button(text.less, quantity - 1, '−')}<span data-a-selector="value">${quantity}</span><input type="hidden" name="quantityBox" value="${quantity}">${button(text.more, quantity + 1, '+')}</fieldset>`;
};

const details = (market: Marketplace, row: Row): string => {
  const { good } = row;
  const text = words[market.words];
  const variant =
    good.variant === null ? '' : `<li class="sc-product-variation">${escaped(good.variant)}</li>`;
  const link = `/-/en/gp/product/${good.asin}/ref=ox_sc_act_title_1?smid=APRACTICE${good.name.toUpperCase()}&amp;psc=1`;
  return `<div class="practice-details">
<a class="sc-product-link sc-product-title" href="${link}"><span class="a-truncate"><span class="a-truncate-full a-offscreen">${escaped(good.title)}</span><span class="a-truncate-cut" aria-hidden="true">${escaped(good.title.slice(0, 40))}…</span></span><span class="aok-hidden">Opens in a new tab</span></a>
<ul><li class="sc-product-availability">${text.inStock}</li><li class="sc-product-seller">${escaped(good.seller)}</li>${variant}</ul></div>`;
};

const actions = (market: Marketplace, { id, place }: Row): string => {
  const text = words[market.words];
  const to = place === 'saved' ? 'active' : 'saved';
  const move = `<input type="button" value="${place === 'saved' ? text.back : text.save}" data-practice='${JSON.stringify({ do: 'move', id, to })}'>`;
  return `<span class="sc-action-delete-active"><input type="button" name="submit.delete-active.${id}" value="${text.remove}" data-practice='${JSON.stringify({ do: 'move', id, to: 'gone' })}'></span>${move}`;
};

const attributes = (market: Marketplace, row: Row, index: number): string => {
  const amount = decimal(market, localMinor(market, row.good.cents) * row.quantity);
  const subtotal = {
    numberOfItems: row.quantity,
    subtotal: { code: market.currency, amount },
    points: {},
  };
  return `id="sc-${row.place}-${row.id}" data-asin="${row.good.asin}" data-itemtype="${row.place}" data-itemid="${row.id}" data-price="${decimal(market, localMinor(market, row.good.cents))}" data-quantity="${row.quantity}" data-isselected="${row.selected ? 1 : 0}" data-subtotal="${escaped(JSON.stringify(subtotal))}" data-outofstock="0" data-minquantity="1" data-item-index="${index + 1}" data-bundleitem="0" data-removed="0" data-csa-c-item-id="amzn1.asin.${row.good.asin}"`;
};

/** The message that stays where a row was taken out; it links to a product, but is no row. */
export const removedRow = (market: Marketplace, { id, good }: Row): string =>
  `<div class="sc-list-item-removed-msg" data-itemid="${id}" data-removed="1"><a class="sc-product-link" href="/gp/product/${good.asin}">${escaped(good.title)}</a> ${words[market.words].removed}</div>`;

/** One row of the cart or of the saved list. */
export const cartRow = (market: Marketplace, row: Row, index: number): string => {
  const text = words[market.words];
  const { good } = row;
  const tick = `<div class="sc-list-item-checkbox"><input type="checkbox" aria-label="${escaped(text.select(good.title))}" ${row.selected ? 'checked' : ''} data-practice='${JSON.stringify({ do: 'select', id: row.id, to: !row.selected })}'></div>`;
  const now = price(market, localMinor(market, good.cents), 'apex-price-to-pay-value');
  return `<div class="sc-list-item" ${attributes(market, row, index)}>
${row.place === 'active' ? tick : ''}
<a class="sc-product-link" href="/gp/product/${good.asin}"><img class="sc-product-image" alt="" width="120" height="120" src="${pictureAddress(pictureHost, good)}"></a>
${details(market, row)}
<div class="sc-item-price-block"><div class="sc-apex-cart-price">${now}${listPrice(market, good)}${kilogramPrice(market, good)}</div></div>
<div class="sc-action-links">${row.place === 'active' ? stepper(market, row) : ''}${actions(market, row)}</div>
</div>`;
};
