import type { Money } from '../../money/money.ts';
import { finality } from './meaning-of-label.ts';
import type { Statement } from './statement.ts';

/** A labelled amount that has been read. */
export type Line = Statement & { readonly money: Money };

/** How well the other lines explain a total: all of them add up to it, all but the taxes that are in them, all but some others, none do, or there are none. */
export type Explained = 'all' | 'untaxed' | 'part' | 'not' | 'unknown';

/** The total of a page, how well it is explained, and in how many places it stands; or why there is none. */
export type Chosen =
  | {
      readonly line: Line;
      readonly explained: Explained;
      readonly places: number;
      readonly rivals: boolean;
      /** What a gift card paid of it, which the store has taken off already. */
      readonly paid: number;
    }
  | 'no-total'
  | 'sources-disagree'
  | 'mixed-currencies';

/** Chooses the one total among the labelled amounts of a page: what the other lines add up to, else what only one amount claims to be. */
export const chooseTotal = (lines: readonly Line[], rowsTotal: number | null): Chosen => {
  const candidates = candidatesOf(lines);
  if (candidates.length === 0) return 'no-total';
  if (new Set(candidates.map(({ money }) => money.currency)).size > 1) return 'mixed-currencies';
  const values = [...Map.groupBy(candidates, ({ money }) => money.minor).values()];
  const judged = values.map((same) => judge(same, lines, rowsTotal));
  if (judged.length === 1) return judged[0] ?? 'no-total';
  const all = judged.filter(({ explained }) => explained === 'all');
  const full = all.length > 0 ? all : judged.filter(({ explained }) => explained === 'untaxed');
  const best = full.length === 1 ? full[0] : mostFinal(judged);
  return best ? { ...best, rivals: full.length !== 1 } : 'sources-disagree';
};

type Judged = Exclude<Chosen, string>;

/** A total of nothing beside another is a place not filled yet. What is due now only counts where no total is stated; an amount in the page's head or a button only where its body has none. */
const candidatesOf = (lines: readonly Line[]): Line[] => {
  const open = lines.filter(({ inRow, money }) => !inRow && money.minor >= 0);
  const totals = open.filter(({ meaning }) => meaning === 'total');
  const ranks = [
    totals.filter(({ aside, button }) => !aside && !button),
    open.filter(({ meaning, aside, button }) => meaning === 'due' && !aside && !button),
    totals.filter(({ aside }) => !aside),
    totals,
  ];
  const best = ranks.find((rank) => rank.length > 0) ?? [];
  const filled = best.filter(({ money }) => money.minor > 0);
  return filled.length > 0 ? filled : best;
};

const judge = (same: readonly Line[], lines: readonly Line[], rowsTotal: number | null): Judged => {
  const [line] = [...same].sort((a, b) => finality(b.label) - finality(a.label));
  if (!line) throw new RangeError('a group holds at least one');
  const paid = paidOf(lines, line);
  const owed = { ...line, money: { ...line.money, minor: line.money.minor + paid } };
  const bare = explain(line.money, line, lines, rowsTotal);
  const whole = paid > 0 ? explain(owed.money, line, lines, rowsTotal) : bare;
  const places = new Set(same.map(({ element }) => element)).size;
  return whole === 'all' && paid > 0
    ? { line: owed, explained: whole, places, rivals: false, paid }
    : { line, explained: bare, places, rivals: false, paid: 0 };
};

const paidOf = (lines: readonly Line[], { money }: Line): number =>
  partsOf(lines, money.currency)
    .filter(({ meaning }) => meaning === 'paid-with')
    .reduce((sum, one) => sum + Math.abs(one.money.minor), 0);

const addends = new Set(['shipping', 'tax', 'import-fees', 'fee', 'discount']);

/** The lines of the summary, each once: pages repeat them for small screens. */
const partsOf = (lines: readonly Line[], currency: string): Line[] => {
  const own = lines.filter((line) => !line.inRow && !line.button && line.money.currency === currency);
  const keys = own.map(({ meaning, label, money }) => `${meaning} ${label} ${money.minor}`);
  return own.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
};

/** Most lines whose combinations are tried. */
const mostLines = 12;

/** The best of the explanations: by the lines between the nearest goods and the total, by those of the smallest part of the page that holds both, by all. */
const explain = (total: Money, line: Line, lines: readonly Line[], rowsTotal: number | null): Explained => {
  const parts = partsOf(lines, total.currency);
  const found = scopesOf(parts, line).map((scope) => explainBy(total, scope, rowsTotal));
  const ranks: readonly Explained[] = ['all', 'untaxed', 'part', 'not'];
  return ranks.find((rank) => found.includes(rank)) ?? 'unknown';
};

const scopesOf = (parts: readonly Line[], total: Line): (readonly Line[])[] => {
  const start = parts.findLast(({ meaning, at }) => meaning === 'items' && at < total.at);
  const between = start ? parts.filter(({ at }) => at >= start.at && at <= total.at) : [];
  const part = start ? partAround(total.element, start.element) : null;
  const within = part
    ? parts.filter(({ element }) => Element.prototype.contains.call(part, element))
    : [];
  return [between, within, parts];
};

const partAround = (one: Element, other: Element): Element | null => {
  let part: Element | null = one;
  while (part && !Element.prototype.contains.call(part, other)) part = part.parentElement;
  return part;
};

const explainBy = (total: Money, parts: readonly Line[], rowsTotal: number | null): Explained => {
  const goods = new Set(
    parts.filter(({ meaning }) => meaning === 'items').map(({ money }) => money.minor),
  );
  goods.add([...goods].reduce((sum, minor) => sum + minor, 0));
  if (rowsTotal !== null) goods.add(rowsTotal);
  goods.delete(0);
  const more = parts.filter(({ meaning }) => meaning !== null && addends.has(meaning)).map(signed);
  if (goods.size === 0 || more.length > mostLines) return 'unknown';
  const sums = [...goods].map((start) => more.reduce((sum, { minor }) => sum + minor, start));
  if (sums.includes(total.minor)) return 'all';
  const taxed = more.reduce((sum, { meaning, minor }) => sum + (meaning === 'tax' ? minor : 0), 0);
  if (sums.includes(total.minor + taxed)) return 'untaxed';
  const rest = subsets(optionalOf(parts, more, total));
  return sums.some((sum) => rest.some((part) => sum - part === total.minor)) ? 'part' : 'not';
};

/** What a total may leave out, or hold beside the known lines: taxes, discounts, lines with names of their own. */
const optionalOf = (parts: readonly Line[], more: readonly Part[], total: Money): Part[] => [
  ...more.filter(({ meaning }) => meaning === 'tax' || meaning === 'discount'),
  ...parts
    .filter((line) => isBetween(line, parts, total))
    .map(({ meaning, money }) => ({ meaning, minor: -money.minor })),
];

/** A line with a name of its own, such as a coupon's, among the lines above the total. */
const isBetween = (line: Line, parts: readonly Line[], total: Money): boolean => {
  const start = parts.find(({ meaning }) => meaning === 'items')?.at ?? Number.POSITIVE_INFINITY;
  const end = parts.findLast(({ meaning, money }) => meaning === 'total' && money.minor === total.minor);
  return line.meaning === null && line.at > start && line.at < (end?.at ?? 0);
};

type Part = { readonly meaning: Line['meaning']; readonly minor: number };

const signed = ({ meaning, money }: Line): Part => ({
  meaning,
  minor: meaning === 'discount' ? -Math.abs(money.minor) : money.minor,
});

/** The sums of all choices among a few lines. */
const subsets = (parts: readonly Part[]): number[] =>
  parts.slice(0, 6).reduce<number[]>((sums, { minor }) => [...sums, ...sums.map((sum) => sum + minor)], [0]);

/** The one whose label says most clearly that it is all that is paid, if no other says so as clearly and nothing speaks against it. */
const mostFinal = (judged: readonly Judged[]): Judged | null => {
  const ranked = [...judged].sort((a, b) => finality(b.line.label) - finality(a.line.label));
  const [best, next] = ranked;
  if (!best || !next || best.explained === 'not') return null;
  return finality(best.line.label) > finality(next.line.label) ? best : null;
};
