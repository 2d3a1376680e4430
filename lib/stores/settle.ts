import type { Sighting } from './sighting.ts';

/** What is known between two looks at a page: what the last one gave and since when it gives that. */
export type Settling = { readonly facts: string; readonly since: number };

/** Before the first look at a page. */
export const unsettled: Settling = { facts: '', since: 0 };

/** A page that shows nothing yet gets this many milliseconds to finish loading before that is said. */
const patience = 4000;

/** Takes in one more look, at `now` milliseconds. A cart or an offer has settled when it reads the same twice; a page without, when that stays so. */
export const settle = (
  before: Settling,
  sighting: Sighting,
  now: number,
): Settling & { readonly settled: boolean } => {
  const facts = factsOf(sighting);
  if (facts !== before.facts) return { facts, since: now, settled: false };
  const isRead = 'cart' in sighting || 'offer' in sighting;
  return { ...before, settled: isRead || now - before.since >= patience };
};

/** What a look says, without when that was. */
const factsOf = (sighting: Sighting): string => {
  if ('cart' in sighting) return JSON.stringify({ ...sighting.cart, seenAt: '' });
  return JSON.stringify('offer' in sighting ? { ...sighting.offer, seenAt: '' } : sighting);
};
