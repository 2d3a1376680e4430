import type { PageKind } from '../cart/page-reading.ts';
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
import { addressWords, after, before, elsewhereWords, goodsWords } from './address-words.ts';
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
  return query.has('ORDER_ID') ? 'placed' : (kindOfQuery(query) ?? route ?? kind);
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
  if (isThanks(flat, above) || isDone(part, above)) return 'placed';
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

/** Shops put their own name there: `intlcheckout`, `bgt_order_checkout`. */
const endsInCheckout = (part: string): boolean =>
  /^(?:[a-z]{2,4}_)?(?!(?:self|contactless|cashierless|touchless|headless|abandoned|early|late|about|best|your)[-_]?check)[a-z\d]{0,12}[-_]?checkouts?$/.test(
    part,
  );

/** Parts that lead to no department: a language, a region, a program's own folders, steps of a checkout, and codes. */
const isNeutral = (part: string): boolean =>
  isAccount(part) ||
  isOrder(flattened(part)) ||
  /^(?:(?!(?:sac|men|him|her|pet|dog|cat|kid|art|bar|bed|bad|gym|tea|car)$)[a-z]{1,3}|[a-z]{2}[-_].{1,20}|[a-z]{3,}-[a-z]{2}|\d+)$|^(?:shop|myshop|store|stores|secure|checkout|account|myaccount|customer|commerce|shopping|webshop|tienda|boutique|negozio|compra|compras|tramitacion|commande|groceries|orderpipe|find|site|sites|index|public|main|orders|cart|basket|app|nav|b2b|b2c|eshop|sklep|obchod|bolt|pood|butik|magazin|winkel|loja|achat|servlet|webapp|frontend|member|mypage|pages)$/.test(
    part,
  );

const flattened = (part: string): string => part.replace(/[-_\s+.~()'\u200b-\u200d]/gu, '');

const frame = new RegExp(`^(?:${before})*?$`, 'u');
const tail = new RegExp(`^(?:(?:${after})\\d{0,2})*\\d{0,2}$`, 'u');

/** More than this around a word is a text, and would take long to tell. */
const mostAround = 40;

/** Whether a part is one of the words, alone or with such others around it; a checkout's cart page ends in the word for the cart. */
const wrapped = (flat: string, words: ReadonlySet<string>, shortest = 3): boolean => {
  if (words.has(flat)) return true;
  for (const word of words) {
    const at = word.length < shortest ? -1 : flat.lastIndexOf(word);
    if (at < 0 || flat.length - word.length > mostAround) continue;
    if (frame.test(flat.slice(0, at)) && tail.test(flat.slice(at + word.length)))
      return !(words === addressWords.checkout && /cart|bag|basket/.test(flat.slice(at)));
  }
  return false;
};

const isElsewhere = (part: string): boolean => elsewhereWords.has(part.replace(/[-_]/g, ''));

/** What stands below a cart and is none: a door for programs, a text about it; but some list their products there, and the last step looks over all. */
const isOther = (part: string): boolean =>
  (isElsewhere(part) && !/^(?:products?|review)$/.test(part)) || /[-_]json$/.test(part);

/** What stands below a cart whose word means goods and a game as well, or a purchase that may be a text about licences: a step, a view of it, or a code. */
const isOfCart = (part: string): boolean =>
  isPayStep(part) || /\d/.test(part) || tail.test(flattened(part));

/** Where a payment that came to nothing ends, or its service reports. */
const isFailure = (part: string): boolean => failure.test(part) || reports.test(part);

const failure =
  /^(?:(?:payment|order)[-_]?)?(?:fail(?:ed|ure)?|errors?|cancel(?:led|ed)?|declined|hata|basarisiz|fehler|abgebrochen|echec|erro|fallido|fallita|mislukt|nieudana|neuspesn[ae]|sikertelen|gagal|thatbai)$/;
const reports = /^(?:callback|notify|webhooks?|ipn)(?:[-_]|$)/;

/** What stands over the orders of last year. */
const isAccount = (part: string): boolean =>
  /^(?:(?:my|mye|mon|mein|meine|moj|moje|mi|min|mina|minha|mijn|area|il?mio)?(?:account|accounts|compte|cuenta|konto|kundenkonto|conta|ucet|clienti|cliente|sidor|profile?|perfil|profilo|racun|nalog|tili)|minside|mypages?|myebay|customers?|members?|users?|hesabim|hesap|kabinet|lichnyjkabinet|lk|personal|fiok|fiokom|contulmeu|cont|paskyra|taikhoan|akun|dashboard|マイヘーシ)$/.test(
    flattened(part),
  );

/** The name of goods or of a text: more than three words. */
const isSlug = (part: string): boolean =>
  part.split(/[-_+]/).filter((word) => /^\p{L}{3,}$/u.test(word)).length > 3;
