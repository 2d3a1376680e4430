import type { Offer } from '../cart/offer.ts';
import { checked } from '../storage/checked.ts';
import { OfferRow } from '../storage/rows.ts';
import type { Tools } from './tools.ts';

/** Keeps that a tab shows one product, and no cart any more. */
export const noteOffer = ({ db }: Tools, tab: number, offer: Offer): Promise<void> =>
  db.transaction('rw', db.offers, db.tabs, async () => {
    await db.tabs.delete(tab);
    await db.offers.put({ tab, offer });
  });

/** The product that a tab shows; `null` when it shows none. */
export const offerIn = async ({ db }: Tools, tab: number): Promise<Offer | null> =>
  checked(OfferRow, await db.offers.get(tab))?.offer ?? null;

/** Forgets what a tab showed: it has gone on, or was closed. */
export const leaveTab = ({ db }: Tools, tab: number): Promise<void> =>
  db.transaction('rw', db.offers, db.tabs, async () => {
    await db.offers.delete(tab);
    await db.tabs.delete(tab);
  });
