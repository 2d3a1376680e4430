import type { PageKind } from '../cart/page-reading.ts';
import { type AddressParts, addressParts } from './address-parts.ts';
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

const kindOfParts = (parts: AddressParts): PageKind =>
  kindOfPath(parts.path) ??
  kindOfPath(parts.fragment) ??
  parts.routes.map(kindOfPath).find((kind) => kind !== null) ??
  (opensDrawer(parts.query) ? 'cart' : null) ??
  kindOfHost(parts) ??
  'none';

/** A page of one kind stands at most this many parts below the part that says so: `/cart/index`, `/checkout/42/payment/cards`. */
const deepest = { cart: 2, checkout: 4, placed: 3 };

/** The last part that says something decides: `/checkout/cart` is a cart, `/cart/checkout` is none. */
const kindOfPath = (path: readonly string[]): PageKind | null => {
  const kinds = path.map((part, at) => kindOfPart(part, path.slice(0, at)));
  const last = kinds.findLastIndex((kind) => kind !== null);
  const kind = kinds[last] ?? null;
  if (kind === null) return isProductPath(path) ? 'product' : null;
  const below = path.slice(last + 1);
  if (path.some((part) => isElsewhere(part))) return isProductPath(path) ? 'product' : 'none';
  if (below.some(isSlug) || below.length > deepest[kind]) return null;
  return kind === 'cart' && below.some(isStep) ? 'checkout' : kind;
};

type Decisive = 'cart' | 'checkout' | 'placed';

const kindOfPart = (part: string, above: readonly string[]): Decisive | null => {
  const flat = flattened(part);
  if (goodsWords.has(flat) && !above.every(isNeutral)) return null;
  if (addressWords.placed.has(flat) || isDone(flat, above)) return 'placed';
  if (wrapped(flat, addressWords.checkout) || isOrderStep(flat, above)) return 'checkout';
  return wrapped(flat, addressWords.cart) ? 'cart' : null;
};

/** Parts that lead to no department: a language, a region, a program's own folders, steps of a checkout, and codes. */
const isNeutral = (part: string): boolean =>
  /^(?:[a-z]{1,3}|[a-z]{2}[-_].{1,20}|\d+)$|^(?:shop|store|stores|secure|checkout|account|customer|commerce|shopping|webshop|eshop|tienda|boutique|negozio|als|find|site|sites|index|public|app|main|order|cart|basket|servlet|webapp|frontend|member|mypage|pages)$/.test(
    part,
  );

const flattened = (part: string): string => part.replace(/[-_\s+.~()']/gu, '');

const frame = new RegExp(`^(?:${before})*?$`, 'u');
const tail = new RegExp(`^(?:(?:${after})\\d{0,2})*\\d{0,2}$`, 'u');

/** Whether a part is one of the words, alone or with such others around it; a checkout's cart page ends in the word for the cart. */
const wrapped = (flat: string, words: ReadonlySet<string>): boolean => {
  if (words.has(flat)) return true;
  for (const word of words) {
    const at = word.length < 3 ? -1 : flat.lastIndexOf(word);
    if (at >= 0 && frame.test(flat.slice(0, at)) && tail.test(flat.slice(at + word.length)))
      return !(words === addressWords.checkout && /cart|bag|basket/.test(flat.slice(at)));
  }
  return false;
};

const ordering =
  /^(?:orders?|checkouts?|cart|purchase|payments?|pay|book|booking|bookings|reservation|reservations|onepage|basket|buy|shop|store|kasse|commande|pedido|ordine|bestellung|secure|transaction|trade)$/;

/** `success` or `confirmation` below an order, a payment or a booking. */
const isDone = (flat: string, above: readonly string[]): boolean =>
  /^(?:success|successful|complete|completed|confirmation|confirmed|finish|finished|received|done|receipt|danke|merci|gracias)$/.test(
    flat,
  ) && above.some((part) => ordering.test(flattened(part)));

/** Steps of an order whose words mean something else elsewhere: `/order`, `/booking/payment`, `/book/stays/42`, `/purchase`. */
const isOrderStep = (flat: string, above: readonly string[]): boolean => {
  if (
    /^(?:commande|pedido|ordine|bestellung|bestelling|zamowienie|objednavka|siparis|purchase|buynow|makepayment|paynow)$/.test(
      flat,
    )
  )
    return true;
  const parent = flattened(above.at(-1) ?? '');
  if (/^(?:book|booking|bookings|reserve|reservation)$/.test(parent))
    return /^(?:stays?|hotels?|flights?|trips?|rooms?|passengers?|travell?ers?|guests?|payment|pay|details|review|summary|checkout|confirm)$/.test(
      flat,
    );
  return (
    /^(?:payment|pay|billing|shipping|delivery|address|confirm|review|submit|paiement|pago|pagamento|zahlung|versand|betaling|oplata|odeme)$/.test(
      flat,
    ) &&
    /^(?:orders?|purchase|buy|secure|transaction|trade|commande|pedido|ordine|bestellung|zamowienie|siparis)$/.test(
      parent,
    )
  );
};

/** What comes between a cart and its payment. */
const isStep = (part: string): boolean =>
  /^(?:address|addresses|shipping|delivery|payment|billing|pay|order|confirm)$/.test(
    flattened(part),
  );

const isElsewhere = (part: string): boolean => elsewhereWords.has(part.replace(/[-_]/g, ''));

/** The name of goods or of a text: more than three words. */
const isSlug = (part: string): boolean =>
  part.split(/[-_+]/).filter((word) => /^\p{L}{3,}$/u.test(word)).length > 3;

/** Goods stand below a word for them, with a name or a number of their own. */
const isProductPath = (path: readonly string[]): boolean => {
  const at = path.findLastIndex((part) => addressWords.product.has(part));
  if (at >= 0 && at < path.length - 1) return true;
  const last = path.at(-1) ?? '';
  return /^prd-|-p-?\d{4,}$|[-_]p\d{6,}$|-\d{8,}$/.test(last) || /^p\d{6,}$/.test(last);
};

/** Shops that open their cart over any page say so in the query. */
const opensDrawer = (query: URLSearchParams): boolean =>
  [...query].some(
    ([name, value]) =>
      /^(?:(?:open|show|toggle|view)[-_]?(?:mini)?(?:cart|basket|bag)[-_]?(?:drawer|panel|modal|flyout)?|(?:cart|basket)[-_]?(?:drawer|open|panel))$/i.test(
        name,
      ) && !/^(?:|0|false|no)$/i.test(value),
  );

const kindOfHost = ({ host, path }: AddressParts): PageKind | null => {
  if (path.some(isElsewhere) || path.length > 2) return null;
  const labels = host.slice(0, -2);
  if (
    labels.some((label) => /^(?:cart|carts|basket|shoppingcart|warenkorb|panier|bag)$/.test(label))
  )
    return 'cart';
  return labels.some((label) => /^(?:checkout|checkouts|kasse)$/.test(label)) ? 'checkout' : null;
};
