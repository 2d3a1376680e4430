import type { Money } from '../../money/money.ts';
import { around, holds } from '../drawn/around.ts';
import type { Line } from './line.ts';

/** How well the other lines explain a total: all of them add up to it, all but the taxes that are in them, all but some others, none do, or there are none. */
export type Explained = 'all' | 'untaxed' | 'part' | 'not' | 'unknown';

const addends = new Set(['shipping', 'tax', 'import-fees', 'fee', 'discount']);

/** The lines of the summary, each once: pages repeat them for small screens. */
export const partsOf = (lines: readonly Line[], currency: string): Line[] => {
  const own = lines.filter(
    (line) => !line.inRow && !line.button && line.money.currency === currency,
  );
  const keys = own.map(({ meaning, label, money }) => `${meaning} ${label} ${money.minor}`);
  return own.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
};

/** Most lines whose combinations are tried. */
const mostLines = 12;

/** The best of the explanations: by the lines between the nearest goods and the total, by those of the smallest part of the page that holds both, by all. */
export const explain = (
  total: Money,
  line: Line,
  lines: readonly Line[],
  rowsTotal: number | null,
): Explained => {
  const parts = partsOf(lines, total.currency);
  const chosen = lines.filter((one) => one.chosen && one.money.currency === total.currency);
  if (line.money.minor === total.minor && isRaised(line, lines)) return 'all';
  const end = lines.findLast((one) => isTotalOf(one, total))?.at ?? 0;
  const found = scopesOf(parts, line).map((scope) =>
    explainBy(total, scope, { rowsTotal, chosen, end }),
  );
  if (found.includes('goods') && !found.includes('all'))
    return isAddedTo(parts, line) || chosen.some(isExtraOf(total)) ? 'not' : 'all';
  return bestOf(found);
};

/** The best of several explanations of one amount. */
export const bestOf = (found: readonly string[]): Explained => {
  const ranks = ['all', 'untaxed', 'part', 'not'] as const;
  return ranks.find((rank) => found.includes(rank)) ?? 'unknown';
};

/** What is chosen, such as a way to ship, costs something on top; unless it is a way to pay that says the total again. */
const isExtraOf =
  (total: Money) =>
  ({ meaning, money }: Line): boolean =>
    money.minor > 0 && money.minor !== total.minor && meaning !== 'no-part' && meaning !== 'repeat';

/** Whether a total goes on from another one beside it: some call the goods a total too, and the lines below that make up the difference. What stands above it is in it already. */
export const isRaised = (line: Line, lines: readonly Line[]): boolean => {
  const { money: total } = line;
  const parts = partsOf(lines, total.currency);
  return parts.some((start) => {
    if (start.meaning !== 'total' || start.at === line.at) return false;
    const more = partsAround(parts, [start, line])
      .filter((one) => isAddend(one) && one.at > start.at)
      .map(signed);
    const sum = more.reduce((sofar, { minor }) => sofar + minor, start.money.minor);
    return more.length > 0 && start.money.minor !== total.minor && sum === total.minor;
  });
};

const isAddend = ({ meaning }: Line): boolean => meaning !== null && addends.has(meaning);

const scopesOf = (parts: readonly Line[], total: Line): (readonly Line[])[] => {
  const start = parts.findLast(({ meaning, at }) => meaning === 'items' && at < total.at);
  const between = start ? parts.filter(({ at }) => at >= start.at && at <= total.at) : [];
  return [between, start ? partsAround(parts, [total, start]) : [], parts];
};

/** The lines in the smallest part of the page that holds two of them. */
const partsAround = (parts: readonly Line[], [one, other]: readonly [Line, Line]): Line[] => {
  const part = partAround(one.element, other.element);
  return part ? parts.filter(({ element }) => holds(part, element)) : [];
};

const partAround = (one: Element, other: Element): Element | null => {
  let part: Element | null = one;
  while (part && !holds(part, other)) part = around(part);
  return part;
};

/** Whether what the goods come to is called a total before the rest is added: lines or another total follow. A tax that follows may be part of it, but not that of the United States. */
const isAddedTo = (parts: readonly Line[], line: Line): boolean =>
  parts.some(
    (one) =>
      one.at > line.at &&
      !one.aside &&
      one.money.minor !== 0 &&
      one.money.minor !== line.money.minor &&
      (/^(?:shipping|fee|import-fees|discount|total)$/.test(one.meaning ?? '') || isSalesTax(one)),
  );

const isSalesTax = ({ meaning, label, money }: Line): boolean =>
  meaning === 'tax' && money.currency === 'USD' && /\btax/i.test(label);

const isTotalOf = ({ meaning, money, inRow }: Line, { minor, currency }: Money): boolean =>
  !inRow && meaning === 'total' && money.minor === minor && money.currency === currency;

/** What the rows of the cart come to, the prices of what is chosen among several, which the sum may hold without saying it again, and where the total stands last. */
type Beside = {
  readonly rowsTotal: number | null;
  readonly chosen: readonly Line[];
  readonly end: number;
};

const explainBy = (
  total: Money,
  parts: readonly Line[],
  { rowsTotal, chosen, end }: Beside,
): Explained | 'goods' => {
  const goods = new Set(
    parts.filter(({ meaning }) => meaning === 'items').map(({ money }) => money.minor),
  );
  goods.add([...goods].reduce((sum, minor) => sum + minor, 0));
  if (rowsTotal !== null) goods.add(rowsTotal);
  goods.delete(0);
  const more = parts.filter(isAddend).map(signed);
  if (goods.size === 0 || more.length > mostLines) return 'unknown';
  const sums = [...goods].map((start) => more.reduce((sum, { minor }) => sum + minor, start));
  if (sums.includes(total.minor)) return more.length > 0 ? 'all' : 'goods';
  const taxed = more.reduce((sum, { meaning, minor }) => sum + (meaning === 'tax' ? minor : 0), 0);
  if (sums.includes(total.minor + taxed)) return 'untaxed';
  const rest = subsets([
    ...optionalOf(parts, more, end),
    ...chosen.map(({ meaning, money }) => ({ meaning, minor: -money.minor })),
  ]);
  return sums.some((sum) => rest.some((part) => sum - part === total.minor)) ? 'part' : 'not';
};

/** What a total may leave out, or hold beside the known lines: taxes, discounts, lines with names of their own. */
const optionalOf = (parts: readonly Line[], more: readonly Part[], end: number): Part[] => [
  ...more.filter(({ meaning }) => meaning === 'tax' || meaning === 'discount'),
  ...parts
    .filter((line) => isBetween(line, parts, end))
    .map((line) => ({ meaning: line.meaning, minor: -ownAmount(line) })),
];

/** A line with a name of its own, such as a coupon's or a saving that is taken off, among the lines above the total. */
const isBetween = (line: Line, parts: readonly Line[], end: number): boolean => {
  const start = parts.find(({ meaning }) => meaning === 'items')?.at ?? Number.POSITIVE_INFINITY;
  const isOwn = line.meaning === null || (line.meaning === 'no-part' && ownAmount(line) < 0);
  return isOwn && line.at > start && line.at < end;
};

/** What a line with a name of its own adds: `Savings - $5.00` takes off, though the dash may stand between a label and its amount. */
const ownAmount = ({ text, money }: Line): number =>
  /\s[-–−]\s*\p{Sc}/u.test(text) ? -Math.abs(money.minor) : money.minor;

type Part = { readonly meaning: Line['meaning']; readonly minor: number };

/** What a line adds to the total: a discount is taken off, however it is written. A dash before the amount of a known line, `Delivery – £4.90`, is no sign. */
export const signed = (line: Line): Part => ({ meaning: line.meaning, minor: minorOf(line) });

const minorOf = (line: Line): number => {
  const { meaning, money } = line;
  if (meaning === 'discount') return -Math.abs(money.minor);
  return meaning === null || meaning === 'no-part' ? ownAmount(line) : money.minor;
};

/** The sums of all choices among a few lines. */
const subsets = (parts: readonly Part[]): number[] =>
  parts
    .slice(0, 6)
    .reduce<number[]>((sums, { minor }) => sums.concat(sums.map((sum) => sum + minor)), [0]);
