import type { Money } from '../money/money.ts';
import { accessibleText } from './accessible-text.ts';
import { findAll } from './find-all.ts';
import { findRendered } from './find-rendered.ts';
import { isRendered } from './is-rendered.ts';
import { kindOfLabel, type RowKind } from './kind-of-label.ts';
import { kindOfType } from './kind-of-type.ts';
import { read } from './read.ts';
import { type AmountHint, readAmount } from './read-amount.ts';
import type { LinePlaces, SummaryPlaces } from './store.ts';
import { tidy } from './tidy.ts';

/** One row of a store's summary, with what it is for. */
export type SummaryLine = { kind: RowKind; label: string; amount: Money };

const mostRows = 200;

/** The rows of a summary that are seen and hold an amount, without the row of a total that has its own place; or why they can't be trusted. */
export const readLines = (
  root: Document | Element,
  { lines: places, total }: SummaryPlaces,
  hint: AmountHint,
): SummaryLine[] | 'unclear-amount' | 'too-large' => {
  const rows = places ? findAll(root, places.rows) : [];
  if (!places || rows.length > mostRows) return places ? 'too-large' : [];
  const read = rows
    .filter((row) => total === null || !findAll(row, total).some(isRendered))
    .flatMap((row) => readLine(row, places, hint) ?? []);
  const lines = read.filter((line) => line !== 'unclear');
  return lines.length === read.length ? lines : 'unclear-amount';
};

const readLine = (
  row: Element,
  places: LinePlaces,
  hint: AmountHint,
): SummaryLine | 'unclear' | null => {
  const label = tidy(textAt(row, places.label));
  const text = textAt(row, places.amount);
  if (label === '' || text.trim() === '') return null;
  const amount = readAmount(text, hint);
  if (amount === 'unclear') return amount;
  const kind = kindOf(read(row, places.type) ?? '', label);
  return amount && { kind, label: label.replace(/\s*[:：]$/, ''), amount };
};

/** The type knows best, but for a sum that its label calls one before tax. */
const kindOf = (type: string, label: string): RowKind => {
  const byLabel = kindOfLabel(label);
  const byType = kindOfType(type) ?? byLabel;
  return byType === 'unpaid-total' && byLabel === 'repeat' ? byLabel : byType;
};

const textAt = (row: Element, selector: string): string => {
  const place = findRendered(row, selector);
  return place ? accessibleText(place) : '';
};
