import type { PageKind } from '../cart/page-reading.ts';
import {
  isAccount,
  isElsewhere,
  isFailure,
  isNeutral,
  isOfCart,
  isOther,
  isSlug,
} from './address-around.ts';
import { isNoShop, kindOfHost } from './address-host.ts';
import { type AddressParts, addressParts } from './address-parts.ts';
import { kindOfPhrase } from './address-phrase.ts';
import { isProductPath, isProductScript } from './address-product.ts';
import { kindOfCartStep, kindOfQuery } from './address-query.ts';
import {
  isDone,
  isKept,
  isNoOrder,
  isOrder,
  isOrderStep,
  isPayStep,
  isRecord,
} from './address-steps.ts';
import { addressWords, goodsWords } from './address-words.ts';
import { flattened, wrapped } from './address-wrapped.ts';
import { askedStores } from './asked-stores.ts';
import { locate } from './locate.ts';
import { stores } from './stores.ts';

const everyStore = [...stores, ...askedStores];

/**
 * What an address alone says of its page: the file of a store that knows it, otherwise the words that shops the world over put there. Never throws;
 * `none` for what is no address, and for one that says nothing. A page is only surely a cart when it also looks like one (kind-of-page.ts).
 */
export const kindOfAddress = (address: string): PageKind => {
  const parts = addressParts(address);
  if (!parts) return 'none';
  const known = locate(address.replace(/^http:/i, 'https:'), everyStore);
  return known?.kind ?? kindOfParts(parts);
};

const kindOfParts = (parts: AddressParts): PageKind => {
  if (isNoShop(parts.host) || parts.isData) return 'none';
  return (
    kindOfPaths(parts) ??
    kindOfRoute(parts) ??
    kindOfQuery(parts.query) ??
    (parts.path.some(isElsewhere) ? null : kindOfHost(parts)) ??
    (isProductScript(parts) ? 'product' : 'none')
  );
};

/** The route of a program that runs in the page tells more than the path, where that says checkout already; so does the number of an order. */
const kindOfPaths = ({ path, fragment, query }: AddressParts): PageKind | null => {
  const kind = kindOfPath(path);
  if (kind === null) return kindOfPath(fragment);
  if (kind !== 'cart' && kind !== 'checkout') return kind;
  const route = fragment.length > 0 ? kindOfPath([...path, ...fragment]) : null;
  if (kind === 'cart') return route ?? kindOfCartStep(query) ?? kind;
  if (path.includes('order-pay')) return kind;
  if (query.has('ORDER_ID') && !/^(?:payment|pay|oplata)$/.test(path.at(-1) ?? '')) return 'placed';
  return kindOfQuery(query) ?? route ?? kind;
};

/** A route goes on where the path ends. A list of goods has pages too, so that no route makes a product. */
const kindOfRoute = ({ path, routes, query }: AddressParts): PageKind | null => {
  const kinds = routes.map((route) => kindOfPath([...path, ...route]));
  const kind = kinds.find((one) => one !== null && one !== 'product') ?? null;
  return kind === 'cart' ? (kindOfCartStep(query) ?? kind) : kind;
};

/** A page of one kind stands at most this many parts below the part that says so: `/cart/index`, `/checkout/42/payment/cards`. */
const deepest = { cart: 2, checkout: 4, placed: 3 };

/** The last part that says something decides: `/checkout/cart` is a cart, `/cart/checkout` is none. */
const kindOfPath = (path: readonly string[]): PageKind | null => {
  const kinds = path.map((part, at) => kindOfPart(part, path.slice(0, at)));
  const last = kinds.findLastIndex((kind) => kind !== null);
  const kind = kinds[last] ?? null;
  if (kind === null) return isProductPath(path) ? 'product' : null;
  const below = path.slice(last + 1);
  if (path.slice(0, last).some(isElsewhere) || below.some(isOther))
    return isProductPath(path) ? 'product' : 'none';
  const flat = flattened(path[last] ?? '');
  if (isOrder(flat) && below.some(isRecord)) return null;
  if (isKept(flat) && path.slice(0, last).some(isAccount)) return null;
  if (below.some(isSlug) || below.length > deepest[kind]) return null;
  if (below.some(isFailure)) return null;
  if (/^(?:bag|basket|trolley|purchase)$/.test(flat) && !below.every(isOfCart)) return null;
  return kind === 'cart' && below.some(isPayStep) ? 'checkout' : kind;
};

type Decisive = 'cart' | 'checkout' | 'placed';

const kindOfPart = (part: string, above: readonly string[]): Decisive | null => {
  const flat = flattened(part);
  if (goodsWords.has(flat) && !above.every(isNeutral)) return null;
  if (goodsNames.test(part)) return null;
  if (part === 'checkout_confirmation') return 'checkout';
  if (isThanks(flat, above) || isConfirmation(flat) || isDone(part, above)) return 'placed';
  const phrase = kindOfPhrase(part);
  if (phrase !== null && !above.some(isNoOrder)) return phrase;
  if (endsInCheckout(part) || wrapped(flat, addressWords.checkout) || isOrderStep(flat, above))
    return 'checkout';
  if (part.startsWith('cart-mini')) return null;
  return wrapped(flat, addressWords.cart) || ownCart.test(part) ? 'cart' : null;
};

/** What is called like a cart or its end and is none: for golf, for guests who leave. */
const goodsNames = /^cart[-_]bags?$|.[-_]check-out|check-out[-_]./;

/** The same of a cart, where no goods are called so. */
const ownCart = /^[a-z]{2,4}_shopping_cart$/;

/** Thanks for anything but a letter or a subscription. */
const isThanks = (flat: string, above: readonly string[]): boolean =>
  (addressWords.placed.has(flat) || wrapped(flat, addressWords.placed, 6)) &&
  !above.some(isNoOrder);

/** The end of an order in one word, as some languages and programs make them: `bestelbevestiging`, `OrderShippingBillingConfirmationView`. */
const isConfirmation = (flat: string): boolean =>
  /^(?:bestell?|bestell?ings?|bestellungs?|bestallnings?|auftrags|kauf|order|ordre|tilaus|buchungs|boekings|bokings|booknings)(?:be(?:statigung|staetigung|vestiging|kraftelse|kreftelse|kraeftelse)|vahvistus)$|^(?:order|checkout)[a-z]*confirmation(?:view|page|display)$/.test(
    flat,
  );

/** Shops put their own name there: `intlcheckout`, `bgt_order_checkout`. */
const endsInCheckout = (part: string): boolean =>
  /^(?:[a-z]{2,4}_)?(?!(?:self|contactless|cashierless|touchless|headless|abandoned|early|late|about|best|your)[-_]?check)[a-z\d]{0,12}[-_]?checkouts?$/.test(
    part,
  );
