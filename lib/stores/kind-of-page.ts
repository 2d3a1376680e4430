import type { PageKind } from '../cart/page-reading.ts';
import { isNeverShop } from './address-host.ts';
import { addressParts } from './address-parts.ts';
import { kindOfAddress } from './kind-of-address.ts';
import { type PageSignals, pageSignals } from './page-signals.ts';

/** What a page is, and the names of the signals that say so. */
export type PageKindFound = { readonly kind: PageKind; readonly signals: readonly string[] };

/**
 * What a page is, from its address (where that is known) and what stands on it: two signals at least, one of them of its structure, so that a mail about an order or an
 * article about prices is none; nor is what stands on a host of mail or manuals. Cost is bounded, whatever the page's size.
 */
export const kindOfPage = (document: Document, address: string | null): PageKindFound => {
  const host = address === null ? [] : (addressParts(address)?.host ?? []);
  if (isNeverShop(host)) return { kind: 'none', signals: [] };
  const byAddress = address === null ? 'none' : kindOfAddress(address);
  const signals = pageSignals(document);
  const kind = decide(byAddress, signals);
  const named = Object.entries(signals).flatMap(([name, value]) => (value ? [name] : []));
  return { kind, signals: byAddress === 'none' ? named : [`address: ${byAddress}`, ...named] };
};

const decide = (address: PageKind, signals: PageSignals): PageKind => {
  if (signals.mail) return 'none';
  if (isPlaced(address, signals)) return 'placed';
  if (address === 'cart' && hasCart(signals)) return isPaying(signals) ? 'checkout' : 'cart';
  if (address === 'checkout' && (hasCheckout(signals) || hasCart(signals))) return 'checkout';
  if (address === 'product' && isProduct(signals)) return 'product';
  return decideByPage(signals);
};

/** The page alone: fields for a card or an address make a checkout, and so does the last button beside a total; rows with quantities beside a way to the checkout make a cart. */
const decideByPage = (signals: PageSignals): PageKind => {
  if (isPaying(signals)) return 'checkout';
  if (isOrderedRows(signals)) return 'cart';
  if (isProduct(signals)) return 'product';
  return isAddressed(signals) || isReview(signals) || isBooking(signals) ? 'checkout' : 'none';
};

const isPlaced = (
  address: PageKind,
  { placedTitle, placedMark, orderNumber, card, payButton }: PageSignals,
): boolean => {
  if (card > 0 || payButton) return false;
  const numbered = placedMark || orderNumber;
  return address === 'placed' ? placedTitle || numbered : placedTitle && numbered;
};

const isPaying = ({ card, payFrame, payButton, checkoutMark }: PageSignals): boolean =>
  card >= 2 || (card === 1 && (payButton || checkoutMark)) || (payFrame && payButton);

/** A form for where the goods go; one that also makes a password, or says what else it is for, is for joining. */
const isAddressed = ({
  address,
  password,
  checkoutTitle,
  checkoutMark,
  payButton,
  joining,
}: PageSignals): boolean =>
  address >= 3 &&
  (checkoutTitle || checkoutMark || payButton || (address >= 4 && !password && !joining));

/** Nothing left to fill in: the button that ends the order, under a title that says so, or beside its total and one thing more of a checkout; or ways to pay, beside a total and under such a title. */
const isReview = (signals: PageSignals): boolean => {
  const { payButton, payMethods, total, totalLabel, checkoutTitle } = signals;
  if (!payButton) return payMethods && totalLabel && checkoutTitle;
  return checkoutTitle || ((total || totalLabel) && isOfOrder(signals));
};

const isOfOrder = (signals: PageSignals): boolean =>
  signals.orderButton ||
  signals.total ||
  signals.checkoutMark ||
  signals.payMethods ||
  signals.payFrame ||
  signals.bookingTitle ||
  signals.cartTitle ||
  signals.cartMark ||
  signals.toCheckout ||
  signals.address > 0 ||
  signals.rows > 0 ||
  signals.card > 0;

/** Who travels or stays is asked for beside the sum of what is booked; a list of bookings asks for nobody. */
const isBooking = ({ bookingTitle, totalLabel, address, addToCart }: PageSignals): boolean =>
  bookingTitle && totalLabel && address > 0 && addToCart === 0;

const hasCart = ({ rows, cartMark, toCheckout, total, totalLabel }: PageSignals): boolean =>
  rows > 0 || cartMark || total || toCheckout || totalLabel;

const hasCheckout = (signals: PageSignals): boolean =>
  isPaying(signals) ||
  signals.address >= 2 ||
  signals.checkoutMark ||
  signals.payFrame ||
  signals.payButton ||
  signals.total ||
  signals.totalLabel;

const isOrderedRows = ({
  rows,
  cartMark,
  toCheckout,
  total,
  totalLabel,
  cartTitle,
  addToCart,
}: PageSignals): boolean => {
  const structure = [rows > 0, cartMark, toCheckout, total || totalLabel].filter(Boolean).length;
  if (addToCart > 0 && !cartTitle) return false;
  return cartTitle ? structure >= 2 : structure >= 3 && rows > 0 && toCheckout;
};

/** A list of goods has many buttons to add one; without a mark for machines, one field for how many stands beside the button. */
const isProduct = ({ product, soleProduct, addToCart, rows, cartTitle }: PageSignals): boolean =>
  soleProduct ||
  (product && addToCart <= 3) ||
  (!cartTitle && (addToCart === 1 || (addToCart === 2 && rows === 1)));
