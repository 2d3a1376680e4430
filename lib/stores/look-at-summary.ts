import { longestText } from '../cart/longest-text.ts';
import type { LineLook, SummaryLook } from '../cart/look.ts';
import { accessibleText } from './accessible-text.ts';
import { findAll } from './find-all.ts';
import { findRendered } from './find-rendered.ts';
import { isRendered } from './is-rendered.ts';
import type { LinePlaces, SummaryPlaces } from './store.ts';
import { textAt } from './text-at.ts';
import { tidy } from './tidy.ts';

const mostRows = 200;
const mostTotals = 20;

/** The texts of a summary that are seen: hidden copies with old amounts play no part. `null` for more than a summary can hold. */
export const lookAtSummary = (
  root: Document | Element,
  { lines: places, total }: SummaryPlaces,
): SummaryLook | null => {
  const rows = places ? findAll(root, places.rows) : [];
  const totals = total === null ? [] : totalsAt(root, total);
  if (rows.length > mostRows || totals.length > mostTotals) return null;
  const lines = places
    ? rows
        .filter((row) => total === null || !findAll(row, total).some(isRendered))
        .flatMap((row) => lookAtLine(row, places) ?? [])
    : [];
  return { lines, totals };
};

const totalsAt = (root: Document | Element, total: string): string[] => [
  ...new Set(findAll(root, total).filter(isRendered).map(spoken)),
];

const lookAtLine = (row: Element, places: LinePlaces): LineLook | null => {
  const label = tidy(spokenAt(row, places.label));
  const amount = spokenAt(row, places.amount);
  if (label === '' || amount.trim() === '') return null;
  return { type: textAt(row, places.type) ?? '', label, amount };
};

const spokenAt = (row: Element, selector: string): string => {
  const place = findRendered(row, selector);
  return place ? spoken(place) : '';
};

const spoken = (place: Element): string => accessibleText(place).slice(0, longestText + 1);
