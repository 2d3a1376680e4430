import type { Cart } from '../cart/cart.ts';
import type { Account } from '../intermediary/account.ts';
import type { Standing } from '../pricing/standing.ts';

/** How the shopper stands at an intermediary as far as their account there tells, for previews: no groups and no offers for chosen shoppers, which only a firm price knows. `null` when they aren't signed in. */
export const standingFor = (account: Account | null, cart: Cart, now: Date): Standing | null =>
  account && {
    tier: account.club?.tier ?? null,
    points: account.club?.points ?? 0,
    offers: [],
    groupSize: 1,
    pieces: piecesOf(cart),
    at: now.toISOString(),
  };

const piecesOf = ({ items }: Cart): number =>
  items.reduce((sum, { selected, quantity }) => sum + (selected ? quantity : 0), 0);
