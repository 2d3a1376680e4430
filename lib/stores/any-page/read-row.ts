import type { CartItem } from '../../cart/cart.ts';
import type { Money } from '../../money/money.ts';
import { accessibleText } from '../accessible-text.ts';
import { attribute } from '../attribute.ts';
import { holds } from '../drawn/around.ts';
import { findAll } from '../find-all.ts';
import { findRendered } from '../find-rendered.ts';
import { pageAddress } from '../page-address.ts';
import { tidy } from '../tidy.ts';
import { quantityControls } from './item-rows.ts';
import type { Facts } from './page-facts.ts';
import { saidQuantity } from './said-quantity.ts';

/** An item; `lone` is the only price of several pieces, which may be for one or for all. */
export type RowRead = { readonly item: CartItem; readonly lone: Money | null };

/** One item of a cart from its part of the page; `null` when it has no name. Its price is left out where its prices don't tell which is for one piece. */
export const readRow = (facts: Facts, row: Element, at: number): RowRead | null => {
  const title = titleOf(row);
  if (title === null) return null;
  const link = linkOf(row, facts.address);
  const quantity = quantityOf(row);
  const prices = pricesIn(facts, row);
  const item = {
    id: idOf(link, at),
    title,
    link: link ?? pageAddress(facts.address),
    picture: null,
    variant: null,
    seller: null,
    quantity: quantity ?? 1,
    unitPrice: quantity === null ? null : unitPriceOf(prices, quantity),
    selected: true,
  };
  const [lone = null, another] = prices;
  return { item, lone: quantity !== null && quantity > 1 && !another ? lone : null };
};

/** The different prices of a row. */
const pricesIn = ({ lines }: Facts, row: Element): Money[] => {
  const own = lines
    .filter(({ element }) => holds(row, element))
    .filter(({ meaning, money }) => !/no-part|discount/.test(meaning ?? '') && money.minor >= 0)
    .map(({ money }) => money);
  return own.filter(({ minor }, at) => own.findIndex((one) => one.minor === minor) === at);
};

const names = '[itemprop="name"], [class*="name" i], [class*="title" i], h1, h2, h3, h4, h5';

const titleOf = (row: Element): string | null => {
  const spoken = [...findAll(row, names).slice(0, 6), ...findAll(row, 'a[href]').slice(0, 6)].map(
    (element) => tidy(accessibleText(element)),
  );
  const [image] = findAll(row, 'img[alt]');
  const all = [...spoken, tidy((image && attribute(image, 'alt')) ?? '')];
  return all.find((text) => /\p{L}{2}/u.test(text) && text.length <= 300) ?? null;
};

const linkOf = (row: Element, address: string): string | null => {
  const hrefs = findAll(row, 'a[href]')
    .slice(0, 6)
    .flatMap((one) => attribute(one, 'href') ?? []);
  const links = hrefs
    .filter((href) => href.length < 2000 && !/^[#?]/.test(href) && URL.canParse(href, address))
    .map((href) => new URL(href, address))
    .filter(({ protocol, pathname }) => protocol === 'https:' && pathname.length > 1);
  const [link] = links;
  return link ? `${link.origin}${link.pathname}` : null;
};

const idOf = (link: string | null, at: number): string =>
  (link?.split('/').findLast((part) => part !== '') ?? `row-${at + 1}`).slice(0, 200);

/** How many are in the cart; `null` when the control says something that is no number. */
const quantityOf = (row: Element): number | null => {
  const control = findRendered(row, quantityControls) ?? findAll(row, quantityControls)[0];
  const said = control ? statedIn(control) : saidQuantity(row);
  if (said === null) return 1;
  return /^[1-9]\d{0,4}$/.test(said) ? Number(said) : null;
};

const statedIn = (control: Element): string | null => {
  const typed = 'value' in control && typeof control.value === 'string' ? control.value : null;
  const chosen = findAll(control, 'option[selected]')[0];
  const said = [
    typed,
    chosen ? (attribute(chosen, 'value') ?? chosen.textContent) : null,
    attribute(control, 'value'),
    attribute(control, 'aria-valuenow'),
    attribute(control, 'data-quantity'),
    control.tagName === 'INPUT' || control.tagName === 'SELECT' ? null : control.textContent,
  ];
  return said.find((one) => one !== null && one.trim() !== '')?.trim() ?? null;
};

/** The price of one piece: the only price of one, or the one that makes up another with the quantity. */
const unitPriceOf = (prices: readonly Money[], quantity: number): Money | null => {
  const [first] = prices;
  if (!first || prices.some(({ currency }) => currency !== first.currency)) return null;
  if (quantity === 1) return prices.length === 1 ? first : null;
  const values = prices.map(({ minor }) => minor);
  const unit = prices.filter(({ minor }) => minor > 0 && values.includes(minor * quantity));
  return unit.length === 1 && prices.length === 2 ? (unit[0] ?? null) : null;
};
