import type { CartLine } from '../cart/cart.ts';
import type { Money } from '../money/money.ts';
import { accessibleText } from './accessible-text.ts';
import { findAll } from './find-all.ts';
import { isRendered } from './is-rendered.ts';
import { type AmountHint, readAmount } from './read-amount.ts';
import { readLines, type SummaryLine } from './read-lines.ts';
import type { SummaryPlaces } from './store.ts';

/** The store's summary, the total as if no gift card had been used; or why it can't be trusted. */
export type SummaryRead =
  | { lines: CartLine[]; total: Money }
  | { reason: 'no-total' | 'unclear-amount' | 'too-large' };

/** Reads a summary from what is rendered: hidden copies with old amounts, and rows that only repeat others, play no part. Two totals that differ are no total. */
export const readSummary = (
  root: Document | Element,
  places: SummaryPlaces,
  hint: AmountHint,
): SummaryRead => {
  const lines = readLines(root, places, hint);
  if (typeof lines === 'string') return { reason: lines };
  const total = agreed(totalsOf(root, places, lines, hint));
  if (typeof total === 'string') return { reason: total };
  const owed = { ...total, minor: total.minor + paidWith(lines) };
  if (lines.some((line) => contradicts(line, owed))) return { reason: 'unclear-amount' };
  return { lines: lines.flatMap(cartLine), total: owed };
};

const totalsOf = (
  root: Document | Element,
  { total }: SummaryPlaces,
  lines: readonly SummaryLine[],
  hint: AmountHint,
): (Money | 'unclear')[] =>
  total === null
    ? lines.filter(({ kind }) => kind === 'total').map(({ amount }) => amount)
    : findAll(root, total)
        .filter(isRendered)
        .flatMap((element) => readAmount(accessibleText(element), hint) ?? []);

const agreed = (totals: readonly (Money | 'unclear')[]): Money | 'no-total' | 'unclear-amount' => {
  const [total] = totals;
  if (!total) return 'no-total';
  if (total === 'unclear') return 'unclear-amount';
  const same = totals.every(
    (one) => one !== 'unclear' && one.minor === total.minor && one.currency === total.currency,
  );
  return same ? total : 'unclear-amount';
};

/** A gift card is a way to pay, not a discount: the goods cost what they cost. */
const paidWith = (lines: readonly SummaryLine[]): number =>
  lines
    .filter(({ kind }) => kind === 'paid-with')
    .reduce((sum, { amount }) => sum + Math.abs(amount.minor), 0);

/** A gift card in another currency can't be added, and where the store states the total before gift cards, it is that one. */
const contradicts = ({ kind, amount }: SummaryLine, { minor, currency }: Money): boolean =>
  (kind === 'paid-with' && amount.currency !== currency) ||
  (kind === 'unpaid-total' && (amount.currency !== currency || amount.minor !== minor));

/** A discount never adds: some stores write it without a minus. */
const cartLine = ({ kind, label, amount }: SummaryLine): CartLine[] => {
  if (kind === 'total' || kind === 'unpaid-total' || kind === 'paid-with' || kind === 'repeat')
    return [];
  if (kind === 'discount')
    return [{ kind, label, amount: { ...amount, minor: -Math.abs(amount.minor) } }];
  return [{ kind: amount.minor < 0 ? 'discount' : kind, label, amount }];
};
