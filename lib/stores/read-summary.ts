import type { CartLine } from '../cart/cart.ts';
import type { Money } from '../money/money.ts';
import { all, isRendered, rendered } from './dom.ts';
import { kindOfLabel, kindOfType, type RowKind } from './line-labels.ts';
import { read } from './read.ts';
import { type AmountHint, readAmount } from './read-amount.ts';
import type { SummaryPlaces } from './store.ts';
import { accessibleText, tidy } from './text.ts';

/** The store's summary: its lines, its total, and what a gift card or the like took off it (0 or less, in minor units). */
export type SummaryRead =
  | { ok: true; lines: CartLine[]; total: Money; paidWith: number }
  | { ok: false; reason: 'no-total' | 'unclear-amount' };

type Row = { kind: RowKind; label: string; amount: Money };

/** Reads a summary from what is rendered: hidden copies with old amounts, and rows that only repeat others, play no part. Two totals that differ are no total. */
export const readSummary = (
  document: Document,
  places: SummaryPlaces,
  hint: AmountHint,
): SummaryRead => {
  const rows = readRows(document, places, hint);
  if (rows === 'unclear') return { ok: false, reason: 'unclear-amount' };
  const totals = readTotals(document, places, rows, hint);
  if (totals.includes('unclear')) return { ok: false, reason: 'unclear-amount' };
  const [total, ...others] = totals.filter((one) => one !== 'unclear');
  if (!total) return { ok: false, reason: 'no-total' };
  if (others.some(({ minor, currency }) => minor !== total.minor || currency !== total.currency))
    return { ok: false, reason: 'unclear-amount' };
  const paidWith = rows
    .filter(({ kind }) => kind === 'paid-with')
    .map(({ amount }) => -Math.abs(amount.minor));
  return {
    ok: true,
    lines: rows.flatMap(lineOf),
    total,
    paidWith: paidWith.reduce((sum, one) => sum + one, 0),
  };
};

const readRows = (
  document: Document,
  places: SummaryPlaces,
  hint: AmountHint,
): Row[] | 'unclear' => {
  const rows: Row[] = [];
  for (const element of rendered(document, places.rows).slice(0, 60)) {
    const row = readRow(element, places, hint);
    if (row === 'unclear') return row;
    if (row) rows.push(row);
  }
  return rows;
};

const readRow = (
  element: Element,
  places: SummaryPlaces,
  hint: AmountHint,
): Row | 'unclear' | null => {
  const label = tidy(textAt(element, places.label)).replace(/\s*[:：]$/, '');
  const text = textAt(element, places.amount);
  const isTotal = places.total !== null && all(element, places.total).length > 0;
  if (label === '' || text.trim() === '' || isTotal) return null;
  const amount = readAmount(text, hint);
  if (amount === 'unclear') return amount;
  const kind = kindOfType(read(element, places.type) ?? '') ?? kindOfLabel(label);
  return amount && { kind, label, amount };
};

const textAt = (element: Element, selector: string): string => {
  const place = all(element, selector).find(isRendered);
  return place ? accessibleText(place) : '';
};

const readTotals = (
  document: Document,
  { total }: SummaryPlaces,
  rows: readonly Row[],
  hint: AmountHint,
): (Money | 'unclear')[] => {
  if (total === null)
    return rows.filter(({ kind }) => kind === 'total').map(({ amount }) => amount);
  return rendered(document, total).flatMap(
    (element) => readAmount(accessibleText(element), hint) ?? [],
  );
};

/** A discount never adds: some stores write it without a minus. */
const lineOf = ({ kind, label, amount }: Row): CartLine[] => {
  if (kind === 'total' || kind === 'paid-with' || kind === 'repeat') return [];
  if (kind === 'discount')
    return [{ kind, label, amount: { ...amount, minor: -Math.abs(amount.minor) } }];
  return [{ kind: amount.minor < 0 ? 'discount' : kind, label, amount }];
};
