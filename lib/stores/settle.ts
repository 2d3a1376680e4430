import type { CartLook, OfferLook } from '../cart/look.ts';

/** What is known between two looks at a page: what the last one gave (`undefined` before the first) and since when it gives that. */
export type Settling = {
  readonly shown: CartLook | OfferLook | null | undefined;
  readonly facts: string;
  readonly since: number;
};

/** Before the first look at a page. */
export const unsettled: Settling = { shown: undefined, facts: '', since: 0 };

/** A page that shows nothing yet gets this many milliseconds to finish loading before that is said. */
export const patience = 4000;

/** Takes in one more look, at `now` milliseconds. A page that shows rows and amounts has settled when it shows the same twice; any other when that stays so. */
export const settle = (
  before: Settling,
  shown: CartLook | OfferLook | null,
  now: number,
): Settling & { readonly settled: boolean } => {
  const facts = shown === before.shown ? before.facts : JSON.stringify(shown);
  if (facts !== before.facts) return { shown, facts, since: now, settled: false };
  return { ...before, settled: isFull(shown) || now - before.since >= patience };
};

const isFull = (shown: CartLook | OfferLook | null): boolean => {
  if (shown?.of !== 'cart') return shown !== null;
  const { rows, summary } = shown;
  if (rows === null || summary === null || rows.length === 0) return false;
  return [...summary.totals, ...summary.lines.map(({ amount }) => amount)].some(hasDigit);
};

/** Most digits are these ten; a browser has to look the class of all of them up first. */
const hasDigit = (text: string): boolean => /\d/.test(text) || /\p{Nd}/u.test(text);
