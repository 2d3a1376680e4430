import { attribute } from '../attribute.ts';
import { around, holds, nearest } from '../drawn/around.ts';
import { childrenOf, parentOf, previousOf, tagOf, textIn } from '../drawn/unmasked.ts';
import { findAll } from '../find-all.ts';
import { isRendered } from '../is-rendered.ts';
import type { Amount } from './amounts.ts';
import { bestLabel, isNote, type Label } from './best-label.ts';
import { isOfStruck } from './is-of-struck.ts';
import { meaningOfLabel } from './meaning-of-label.ts';
import type { Pieces } from './pieces.ts';

/** Where an amount may look for its label: after the amount `floor` and before the amount `ceiling`; pieces in `taken` stand for another one. */
export type Window = {
  readonly floor: number;
  readonly ceiling: number;
  readonly taken: ReadonlySet<number>;
  readonly isFurther?: boolean;
};

const mostLevels = 6;
const longestLabel = 120;

/** The label of an amount: words of its own text, else the words before or after it in the smallest part of the page that has any that mean something. */
export const labelOfAmount = (pieces: Pieces, amount: Amount, window: Window): Label => {
  const own = ownLabel(amount);
  if (own?.meaning) return own;
  let first: Label | null = own;
  let part: Element | null = amount.element;
  for (let level = 0; level < mostLevels && part && !isWide(part); level += 1) {
    const label = labelIn(
      pieces,
      amount,
      first === null || isSoft(first.words) ? window : furtherOff(window, amount),
      part,
    );
    if (label?.meaning) return label;
    const above = label === null && tagOf(part) === 'TR' ? headed(amount) : null;
    if (above) return above;
    const heading = label === null ? headingOf(pieces, amount, part) : null;
    if (heading) return heading;
    first ??= label && isTelling(label.words) ? label : null;
    if (first && !isSoft(first.words) && reaches(pieces, part, window.floor)) break;
    part = around(part);
  }
  return first ?? { words: '', meaning: null, pieces: [] };
};

/** An amount that has words of its own takes none that come after it, further off: these stand for another one, which may be missing; nor those of a heading, which are about all that follows. */
const furtherOff = (window: Window, { to }: Amount): Window => ({
  ...window,
  ceiling: to + 1,
  isFurther: true,
});

/** The heading or label that stands right before a part of the page. */
const headingOf = (pieces: Pieces, amount: Amount, part: Element): Label | null => {
  const before = previousOf(part);
  if (!before || !isRightBefore(pieces, amount, part, before)) return null;
  if (!/^(H[1-6]|LABEL|LEGEND|STRONG|B|SPAN|P)$/.test(tagOf(before))) return null;
  const words = textIn(before).trim();
  if (words.length > 40 || /\p{Nd}/u.test(words) || !isRendered(before)) return null;
  const meaning = meaningOfLabel(words);
  return meaning === null ? null : { words, meaning, pieces: [] };
};

/** Whether no other words stand between an element and the part of the page behind it. */
const isRightBefore = (
  pieces: Pieces,
  { from }: Amount,
  part: Element,
  before: Element,
): boolean => {
  const outside = span(Math.max(0, from - 12), from - 1).filter(
    (at) => !isIn(pieces, part, at) && pieces.isShown(pieces.list[at]?.parent ?? part),
  );
  return isIn(pieces, before, outside.at(-1) ?? -1);
};

const ownLabel = ({ words, element }: Amount): Label | null => {
  const said = isTelling(words) ? words : (attribute(element, 'aria-label') ?? '');
  if (!isTelling(said) || said.length > longestLabel) return null;
  return { words: said, meaning: meaningOfLabel(said), pieces: [] };
};

const isTelling = (words: string): boolean => /\p{L}{2}/u.test(words);

/** Words that only qualify an amount, so that its label must stand further off. */
const isSoft = (words: string): boolean =>
  /^\W*(approx\w*|ca|circa|est|about|usd|eur|from|now|only|price|(?:sale|current|new|discounted|original|old|regular|your) price|aktueller preis|neuer preis|originalpreis|ursprünglicher preis|prix (?:actuel|d.origine|initial)|precio (?:actual|original)|prezzo (?:attuale|originale)|preço (?:atual|original)|huidige prijs|nuvarande pris|aktualna cena|güncel fiyat|текущая цена|現在の料金|现价|tooltip|info|details|edit|change|[\d\s]*items?)\W*$/i.test(
    words,
  );

const isWide = (part: Element): boolean => /^(BODY|HTML|MAIN|FORM|TBODY)$/.test(tagOf(part));

const reaches = ({ list }: Pieces, part: Element, floor: number): boolean => {
  const piece = list[floor];
  return piece !== undefined && holds(part, piece.parent);
};

const labelIn = (
  pieces: Pieces,
  { from, to }: Amount,
  { floor, ceiling, taken, isFurther = false }: Window,
  part: Element,
): Label | null => {
  const free = (at: number) =>
    !taken.has(at) &&
    isIn(pieces, part, at) &&
    !isStruck(pieces, at) &&
    !(isFurther && isHeading(pieces, at));
  const before = sinceValue(pieces, span(Math.max(floor + 1, from - 12), from - 1).filter(free));
  const label = bestLabel(pieces, inLastCell(pieces, before));
  if (label?.meaning) return label;
  if (isIn(pieces, part, floor) || isIn(pieces, part, ceiling)) return label;
  const after = span(to + 1, Math.min(ceiling - 1, to + 6)).filter(free);
  const behind = bestLabel(pieces, after);
  if (!behind || behind.meaning === 'repeat' || isNote(behind.words)) return label;
  return behind.meaning || !label ? behind : label;
};

const isStruck = ({ list }: Pieces, at: number): boolean => {
  const piece = list[at];
  return piece !== undefined && isOfStruck(piece.parent);
};

const isHeading = ({ list }: Pieces, at: number): boolean => {
  const piece = list[at];
  return piece !== undefined && nearest(piece.parent, 'h1, h2, h3, h4, h5, h6') !== null;
};

/** What stands behind the last words that are said in the place of an amount: `Shipping FREE` is a line of its own. */
const sinceValue = ({ list }: Pieces, at: readonly number[]): readonly number[] =>
  at.slice(at.findLastIndex((one) => isValue.test(list[one]?.text ?? '')) + 1);

const isValue =
  /(?:^|\s)(?:free|tbd|tba|n\/a|--+|complimentary|waived|gratis|gratuit|kostenlos)[!*.]*\s*$/i;

/** The pieces in the cell right before an amount, if it says what that is: another cell beside it may reach down from the row above. */
const inLastCell = (pieces: Pieces, at: readonly number[]): readonly number[] => {
  const last = pieces.list[at.at(-1) ?? -1];
  const cell = last && nearest(last.parent, 'td, th');
  const inside = at.filter((one) => isIn(pieces, cell ?? null, one));
  return bestLabel(pieces, inside)?.meaning ? inside : at;
};

const isIn = ({ list, isShown }: Pieces, part: Element | null, at: number): boolean => {
  const piece = list[at];
  return piece !== undefined && part !== null && holds(part, piece.parent) && isShown(piece.parent);
};

const span = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);

/** The header of the amount's column, in a table of one row of amounts. */
const headed = ({ element }: Amount): Label | null => {
  const cell = nearest(element, 'td');
  const table = cell && nearest(cell, 'table');
  const row = cell && parentOf(cell);
  if (!(table && row)) return null;
  const [head, ...others] = findAll(table, 'tr').slice(0, mostTableRows);
  const isLone = others.every((one) => one === row || !/\p{Nd}/u.test(textIn(one)));
  if (!head || head === row || !isLone || /\p{Nd}/u.test(textIn(head))) return null;
  const header = childrenOf(head)[childrenOf(row).indexOf(cell)];
  const words = (header ? textIn(header) : '').trim().slice(0, longestLabel);
  return { words, meaning: meaningOfLabel(words), pieces: [] };
};

const mostTableRows = 12;
