import type { CartLook, OfferLook } from '../cart/look.ts';
import { findFirst } from './find-first.ts';
import { findRendered } from './find-rendered.ts';
import type { Place } from './locate.ts';
import { lookAtGroups } from './look-at-groups.ts';
import { lookAtRows } from './look-at-rows.ts';
import { lookAtSummary } from './look-at-summary.ts';
import { rootOf } from './root-of.ts';
import type { CartPage, OfferPage } from './store.ts';
import { textAt } from './text-at.ts';

/** Collects the texts that a page of a known store shows in the places of its facts; `null` for a page without any such place, and for a product without a price. Never throws, and makes nothing of what it finds. */
export const lookAt = (document: Document, place: Place | null): CartLook | OfferLook | null => {
  if (!place || !('page' in place) || place.page === null) return null;
  return place.kind === 'product'
    ? lookAtOffer(document, place.page)
    : lookAtCart(document, place.page);
};

const lookAtOffer = (document: Document, page: OfferPage): OfferLook | null => {
  if (!findRendered(document, page.place)) return null;
  const root = rootOf(document);
  const price = root && textAt(root, page.price);
  return price ? { of: 'offer', currency: root && textAt(root, page.currency), price } : null;
};

const lookAtCart = (document: Document, page: CartPage): CartLook => {
  const root = rootOf(document);
  const currency = root && textAt(root, page.currency);
  const rows = lookAtRows(document, page, currency !== null);
  const groups = lookAtGroups(document, page.groups, rows ?? []);
  const summary = lookAtSummary(document, page.summary);
  const isBare = rows?.every(({ id, quantity }) => id === null || quantity === '0') ?? false;
  const saysEmpty = isBare && page.empty !== null && findRendered(document, page.empty) !== null;
  return {
    of: 'cart',
    currency,
    rows,
    groups,
    summary,
    saysEmpty,
    missing: missing(document, page),
  };
};

/** The fields whose places, which such a page always has, are gone. */
const missing = (document: Document, { canaries }: CartPage): string[] =>
  Object.entries(canaries).flatMap(([field, at]) => (findFirst(document, at) ? [] : [field]));
