import type { Amount } from './amounts.ts';
import type { Label } from './label-of-amount.ts';
import { meaningOfLabel } from './meaning-of-label.ts';
import type { Pieces } from './pieces.ts';

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

/** Whether a person sees nothing between two amounts that stand alone. */
const isNext = (pieces: Pieces, one: Amount | undefined, next: Amount | undefined): boolean => {
  if (!one || !next || !isBare(one) || !isBare(next)) return false;
  return pieces.list.slice(one.to + 1, next.from).every(({ parent }) => !pieces.isShown(parent));
};

const isBare = ({ words }: Amount): boolean => !/\p{L}{2}/u.test(words);

/** Hidden texts may stand between; more of them than this do not. */
const mostLooked = 60;

const labelsBefore = ({ list, isShown }: Pieces, run: readonly Amount[]): readonly Label[] => {
  const [first] = run;
  if (!first || run.length < 2) return [];
  const before = list
    .slice(Math.max(0, first.from - mostLooked), first.from)
    .filter(({ parent }) => isShown(parent))
    .map(({ text }) => text.replace(/\s+/g, ' ').trim());
  const labels = before
    .slice(-run.length)
    .map((words) => ({ words, meaning: meaningOfLabel(words), pieces: [] }));
  const above = before.at(-run.length - 1);
  const isWhole = labels.length === run.length && labels.every(({ meaning }) => meaning !== null);
  return isWhole && (above === undefined || meaningOfLabel(above) === null) ? labels : [];
};
