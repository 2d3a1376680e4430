import type { Reading } from './capture.ts';

/** What is known between two looks at a page: what the last one gave and since when it gives that. */
export type Settling = { readonly facts: string; readonly since: number };

/** Before the first look at a page. */
export const unsettled: Settling = { facts: '', since: 0 };

/** A page that can't be read gets this many milliseconds to finish loading before that is said. */
const patience = 4000;

/** Takes in one more look, at `now` milliseconds. A cart has settled when it reads the same twice; a page that can't be read, when that stays so. */
export const settle = (
  before: Settling,
  reading: Reading,
  now: number,
): Settling & { readonly settled: boolean } => {
  const facts = factsOf(reading);
  if (facts !== before.facts) return { facts, since: now, settled: false };
  return { ...before, settled: 'cart' in reading || now - before.since >= patience };
};

/** What a reading says, without when it was seen. */
const factsOf = (reading: Reading): string =>
  JSON.stringify('cart' in reading ? { ...reading.cart, seenAt: '' } : reading.unreadable);
