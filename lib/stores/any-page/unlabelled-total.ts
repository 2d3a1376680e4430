import type { Chosen } from './choose-total.ts';
import { type Explained, explain } from './explain-total.ts';
import type { Line } from './line.ts';
import { machineTotals } from './machine-total.ts';
import type { Facts } from './page-facts.ts';

/** The total of a page whose words for it are not known: the one amount below the others that they add up to, or that the page's own data name as its total and a person sees. */
export const unlabelledTotal = (facts: Facts, rowsTotal: number | null): Chosen => {
  const open = facts.lines.filter(
    ({ inRow, aside, money, meaning }) => !inRow && !aside && money.minor > 0 && meaning === null,
  );
  const summed = open.filter((line) => isSum(line, facts, rowsTotal));
  const found = summed.length > 0 ? summed : open.filter((line) => isNamed(line, facts));
  const [line] = found;
  if (!line) return 'no-total';
  if (new Set(found.map(({ money }) => money.minor)).size > 1) return 'sources-disagree';
  const explained: Explained = summed.length > 0 ? 'part' : 'unknown';
  return { line, explained, places: found.length, rivals: false, paid: 0 };
};

/** A sum of the rows alone may be a subtotal: the lines must add something, and the sum come last. */
const isSum = (line: Line, { lines }: Facts, rowsTotal: number | null): boolean => {
  const above = lines.filter(({ inRow, at }) => !inRow && at < line.at);
  const isLast = lines.every(({ inRow, at }) => inRow || at <= line.at);
  const adds = above.some(({ meaning }) => /^(shipping|tax|fee)$/.test(meaning ?? ''));
  return isLast && adds && explain(line.money, line, lines, rowsTotal) === 'all';
};

const isNamed = ({ money }: Line, { structured, layer }: Facts): boolean =>
  machineTotals(structured, layer, money.currency).some((one) => one.money.minor === money.minor);
