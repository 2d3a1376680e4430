import { around, holds, nearest } from '../drawn/around.ts';
import type { Amount } from './amounts.ts';
import type { Label } from './best-label.ts';
import { meaningOfLabel } from './meaning-of-label.ts';
import type { Piece, Pieces } from './pieces.ts';

/** Labels that stand in a list of their own, and their amounts in another one after it: as many of the one as of the other, with nothing in between. By the place of the amount among all of them. */
export const columnLabels = (pieces: Pieces, amounts: readonly Amount[]): Map<number, Label> => {
  const found = new Map<number, Label>();
  let start = 0;
  for (let at = 1; at <= amounts.length; at += 1) {
    if (isNext(pieces, amounts[at - 1], amounts[at])) continue;
    const labels = labelsBefore(pieces, amounts.slice(start, at));
    for (const [index, label] of labels.entries()) found.set(start + index, label);
    start = at;
  }
  return found;
};

/** Whether a person sees nothing between two amounts that stand alone, or only how they add up. */
const isNext = (pieces: Pieces, one: Amount | undefined, next: Amount | undefined): boolean => {
  if (!one || !next || !isBare(one) || !isBare(next)) return false;
  return pieces.list
    .slice(one.to + 1, next.from)
    .every(({ parent, text }) => isOperator(text) || !pieces.isShown(parent));
};

const isOperator = (text: string): boolean => /^\s*[+=−–-]\s*$/.test(text);

const isBare = ({ words }: Amount): boolean => !/\p{L}{2}/u.test(words);

/** Hidden texts may stand between; more of them than this do not. */
const mostLooked = 60;

const labelsBefore = ({ list, isShown }: Pieces, run: readonly Amount[]): readonly Label[] => {
  const [first] = run;
  if (!first || run.length < 2) return [];
  const before = list
    .slice(Math.max(0, first.from - mostLooked), first.from)
    .filter(({ parent }) => isShown(parent));
  const column = before.slice(-run.length);
  const labels = column.map(labelOf);
  const above = before.at(-run.length - 1);
  const isWhole = labels.length === run.length && labels.every(({ meaning }) => meaning !== null);
  if (!isWhole || (above && !isCaption(above) && labelOf(above).meaning !== null)) return [];
  return isTogether(column, run) ? labels : [];
};

const isCaption = ({ parent }: Piece): boolean =>
  nearest(parent, 'caption, h1, h2, h3, h4') !== null;

const labelOf = ({ text }: Piece): Label => {
  const words = text.replace(/\s+/g, ' ').trim();
  return { words, meaning: meaningOfLabel(words), pieces: [] };
};

/** The smallest part of the page with a label and an amount holds all of them: otherwise the two belong together by themselves. */
const isTogether = (column: readonly Piece[], run: readonly Amount[]): boolean => {
  const [highest, nearest] = [column[0], column.at(-1)];
  const [first, last] = [run[0], run.at(-1)];
  if (!highest || !nearest || !first || !last) return false;
  let part: Element | null = first.element;
  while (part && !holds(part, nearest.parent)) part = around(part);
  return part !== null && holds(part, highest.parent) && holds(part, last.element);
};
