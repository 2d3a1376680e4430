import type { CardFacts } from '../../lib/pricing/card-refusal.ts';
import type { DirectWay } from '../../lib/pricing/direct-way.ts';
import type { Profile } from '../../lib/pricing/profile.ts';
import type { WayOffer } from '../../lib/pricing/way-offer.ts';

/** One way to pay as it is shown: what it offers, whose it is, an intermediary's (`profile`) or the store's own (`direct`), and the card that it was tried with. */
export type WayRow = {
  readonly offer: WayOffer;
  readonly profile: Profile | null;
  readonly direct: DirectWay | null;
  readonly card: CardFacts | null;
};

/** The store that would be paid: the name by which people know it, and the currency (ISO 4217) of its total. */
export type PaidStore = { readonly name: string; readonly currency: string };
