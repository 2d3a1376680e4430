import { around, holds } from '../drawn/around.ts';
import { textIn } from '../drawn/unmasked.ts';
import { partsOf, signed } from './explain-total.ts';
import { isPaying } from './is-paying.ts';
import type { Line } from './line.ts';

/** The lines that make up a total when all above it in the same part of the page add up to it, each with its sign: those that count, without subtotals and what a line breaks down into. */
export type Summed = readonly Line[];

const mostLevels = 6;
const mostTerms = 30;
const longestRow = 200;

/**
 * What a total is the sum of, where the words for the goods are not known: every line above it in the smallest part of the page that has any, on top of what the rows of the
 * cart come to or by themselves; `null` when they don't add up to the minor unit.
 */
export const summedLines = (
  total: Line,
  lines: readonly Line[],
  rowsTotal: number | null,
): Summed | null => {
  if (total.money.minor <= 0) return null;
  const open = partsOf(lines.map(unfolded), total.money.currency).filter(
    ({ at, aside }) => at < total.at && !aside,
  );
  let part = around(total.element);
  for (let level = 0; level < mostLevels && part; level += 1) {
    const own = part;
    const above = open.filter(({ element }) => holds(own, element));
    if (above.some(isOtherTotal)) return null;
    const found = sumOf(total, above.filter(isTerm), rowsTotal);
    if (found)
      return isWhole(found, total, lines) && isMoreThanOne(found, total, rowsTotal, lines)
        ? found
        : null;
    part = around(part);
  }
  return null;
};

/** A line may be a button that unfolds what it consists of. */
const unfolded = (line: Line): Line =>
  line.button && line.meaning === null && !isPaying(line.label) ? { ...line, button: false } : line;

const isOtherTotal = ({ meaning, money }: Line): boolean =>
  (meaning === 'total' || meaning === 'due') && money.minor > 0;

const isTerm = (line: Line): boolean => {
  const { meaning, label, money, element } = line;
  if (money.minor === 0) return false;
  if (meaning === null) return /\p{L}{2}/u.test(label || besides(element));
  if (meaning === 'no-part') return signed(line).minor < 0;
  return /^(?:items|shipping|tax|import-fees|fee|discount)$/.test(meaning);
};

/** What stands beside an amount without a label may be an amount itself: `$185.00 x 4 nights`. */
const besides = (element: Element): string => {
  const part = around(element);
  return part ? textIn(part).slice(0, longestRow) : '';
};

const sumOf = (total: Line, terms: readonly Line[], rowsTotal: number | null): Summed | null => {
  if (terms.length === 0 || terms.length > mostTerms) return null;
  const starts = rowsTotal === null ? [0] : [0, rowsTotal];
  const tries = starts.flatMap((start) =>
    [true, false].map((isSkipping) => ({ start, counted: counted(terms, start, isSkipping) })),
  );
  const found = tries.find(
    ({ start, counted }) => counted.length > 0 && start + sum(counted) === total.money.minor,
  );
  return found?.counted ?? null;
};

/** The terms without what others stand for: a subtotal repeats those above it, and what follows a line may break it down. */
const counted = (terms: readonly Line[], start: number, isSkipping: boolean): Line[] => {
  const own: Line[] = [];
  for (let at = 0; at < terms.length; at += 1) {
    const term = terms[at];
    if (!term) break;
    const sofar = start + sum(own);
    if (isSkipping && sofar !== 0 && isGoods(term) && term.money.minor === sofar) continue;
    own.push(term);
    at += isGoods(term) ? partsBelow(term, terms.slice(at + 1)) : 0;
  }
  return own;
};

const isGoods = ({ meaning }: Line): boolean => meaning === null || meaning === 'items';

/** How many of the lines that follow add up to this one. */
const partsBelow = (term: Line, below: readonly Line[]): number => {
  let sofar = 0;
  for (const [at, line] of below.entries()) {
    sofar += signed(line).minor;
    if (at > 0 && sofar === term.money.minor) return at + 1;
  }
  return 0;
};

const sum = (lines: readonly Line[]): number =>
  lines.reduce((total, line) => total + signed(line).minor, 0);

/** Not where more is added below, nor where the same total stands again below other lines: that is another part of the order. */
const isWhole = (found: Summed, total: Line, lines: readonly Line[]): boolean => {
  const below = lines.filter(
    ({ at, inRow, aside, button }) => at > total.at && !inRow && !aside && !button,
  );
  const again = below.findLast(
    ({ meaning, money }) => meaning === total.meaning && money.minor === total.money.minor,
  );
  const more = below.filter((line) =>
    again && line.at < again.at ? isTerm(line) : added.test(line.meaning ?? '') && isTerm(line),
  );
  return more.every((line) =>
    found.some(({ label, money }) => label === line.label && money.minor === line.money.minor),
  );
};

const added = /^(?:shipping|fee|import-fees|discount)$/;

/** A single line that is the total counts only where nothing else on the page costs anything. */
const isMoreThanOne = (
  found: Summed,
  { money }: Line,
  rowsTotal: number | null,
  lines: readonly Line[],
): boolean => {
  const [only] = found;
  if (found.length > 1 || !only || only.money.minor !== money.minor) return true;
  const others = partsOf(lines, only.money.currency).filter(
    (line) => !found.includes(line) && isTerm(line),
  );
  return rowsTotal === null && only.meaning === null && others.length === 0;
};
