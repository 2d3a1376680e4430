import type { CartLine } from '../cart/cart.ts';
import type { LineLook, SummaryLook } from '../cart/look.ts';
import type { Money } from '../money/money.ts';
import { kindOfLabel, type RowKind } from './kind-of-label.ts';
import { kindOfType } from './kind-of-type.ts';
import { type AmountHint, readAmount } from './read-amount.ts';

/** The store's summary, the total as if no gift card had been used; or why it can't be trusted. */
export type SummaryRead =
  | { lines: CartLine[]; total: Money }
  | { reason: 'no-total' | 'unclear-amount' | 'too-large' };

/** One row of a store's summary, with what it is for. */
type SummaryLine = { kind: RowKind; label: string; amount: Money };

/** What the texts of a summary mean: rows that only repeat others play no part, and two totals that differ are no total. `hasPlace` says that the total has a place of its own; else it is the row whose label says so. */
export const summaryOfLook = (
  look: SummaryLook | null,
  hasPlace: boolean,
  hint: AmountHint,
): SummaryRead => {
  if (look === null) return { reason: 'too-large' };
  const read = look.lines.flatMap((line) => readLine(line, hint) ?? []);
  const lines = read.filter((line) => line !== 'unclear');
  if (lines.length < read.length) return { reason: 'unclear-amount' };
  const total = agreed(
    hasPlace ? look.totals.flatMap((text) => readAmount(text, hint) ?? []) : totalsIn(lines),
  );
  if (typeof total === 'string') return { reason: total };
  const owed = { ...total, minor: total.minor + paidWith(lines) };
  if (lines.some((line) => contradicts(line, owed))) return { reason: 'unclear-amount' };
  return { lines: withoutSubtotals(lines.flatMap(cartLine), owed), total: owed };
};

/** A subtotal below the lines that it sums up only repeats them, where the rest makes up the total. */
const withoutSubtotals = (lines: readonly CartLine[], total: Money): CartLine[] => {
  const kept: CartLine[] = [];
  for (const line of lines)
    if (line.kind !== 'items' || kept.length === 0 || sumOf(kept) !== line.amount.minor)
      kept.push(line);
  return sumOf(kept) === total.minor ? kept : [...lines];
};

const sumOf = (lines: readonly CartLine[]): number =>
  lines.reduce((sum, { amount }) => sum + amount.minor, 0);

const readLine = (
  { type, label, amount: text }: LineLook,
  hint: AmountHint,
): SummaryLine | 'unclear' | null => {
  const amount = readAmount(text, hint);
  if (amount === 'unclear') return amount;
  return amount && { kind: kindOf(type, label), label: label.replace(/\s*[:：]$/, ''), amount };
};

/** The type knows best, but for a sum that its label calls one before tax. */
const kindOf = (type: string, label: string): RowKind => {
  const byLabel = kindOfLabel(label);
  const byType = kindOfType(type) ?? byLabel;
  return byType === 'unpaid-total' && byLabel === 'repeat' ? byLabel : byType;
};

const totalsIn = (lines: readonly SummaryLine[]): Money[] =>
  lines.filter(({ kind }) => kind === 'total').map(({ amount }) => amount);

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
