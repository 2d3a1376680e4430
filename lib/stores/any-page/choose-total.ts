import { bestOf, type Explained, explain, isRaised, partsOf } from './explain-total.ts';
import type { Line } from './line.ts';
import { finality } from './meaning-of-label.ts';
import { summedLines } from './summed-lines.ts';

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
  const judged = onePerAmount(values.map((same) => judge(same, lines, rowsTotal)));
  if (judged.length === 1) return judged[0] ?? 'no-total';
  const all = judged.filter(({ explained }) => explained === 'all');
  const raised = all.length > 1 ? all.filter(({ line }) => isRaised(line, lines)) : [];
  const [last] = raised;
  const others = all.filter((one) => one !== last);
  if (last && raised.length === 1 && others.every((one) => isOfGoods(one, lines, rowsTotal)))
    return last;
  const full = all.length > 0 ? all : judged.filter(({ explained }) => explained === 'untaxed');
  const best = full.length === 1 ? full[0] : (sumOfOthers(judged) ?? mostFinal(judged));
  return best && !isOvertaken(best, judged, lines)
    ? { ...best, rivals: full.length !== 1 || isRivalled(best, judged) }
    : 'sources-disagree';
};

type Judged = Exclude<Chosen, string>;

/** Whether a total is that of the goods alone: one that holds shipping already can't be raised by it once more. */
const isOfGoods = ({ line }: Judged, lines: readonly Line[], rowsTotal: number | null): boolean =>
  line.money.minor === rowsTotal ||
  equalsGoods({ line }, lines) ||
  lines.every(({ meaning, inRow }) => inRow || !isAddition(meaning));

/** Whether another total, which nothing explains, stands below it after more lines, goes on from it by lines of unknown words, or is more and called one as surely; or just more than what may be the goods alone. */
const isOvertaken = (best: Judged, judged: readonly Judged[], lines: readonly Line[]): boolean => {
  const last = lastPlace(best, lines);
  return judged.some(({ line, explained }) => {
    if (explained === 'all' || explained === 'untaxed') return false;
    const isMore = line.money.minor > best.line.money.minor;
    if (isMore && equalsGoods(best, lines)) return true;
    const isSure = isMore && finality(line.label) >= finality(best.line.label);
    const between = linesBetween(lines, last, line.at);
    return (
      (isSure && line.at > best.line.at) ||
      between.some(({ meaning }) => isAddition(meaning)) ||
      (line.at > last && isLedTo(line, best, between))
    );
  });
};

/** Whether more is called a total as surely, and nothing explains it. */
const isRivalled = (best: Judged, judged: readonly Judged[]): boolean =>
  judged.some(
    ({ line, explained }) =>
      explained === 'not' &&
      line.money.minor > best.line.money.minor &&
      finality(line.label) >= finality(best.line.label),
  );

/** Where a total stands for the last time: a bar at the top may hold it, too. */
const lastPlace = ({ line }: Judged, lines: readonly Line[]): number =>
  lines.findLast(
    ({ meaning, money, inRow }) =>
      !inRow && meaning === line.meaning && money.minor === line.money.minor,
  )?.at ?? line.at;

const linesBetween = (lines: readonly Line[], from: number, to: number): Line[] =>
  lines.filter(({ money, at, inRow }) => !inRow && at > from && at < to && money.minor !== 0);

const equalsGoods = ({ line }: Pick<Judged, 'line'>, lines: readonly Line[]): boolean =>
  lines.some(
    ({ meaning, inRow, money }) =>
      meaning === 'items' && !inRow && money.minor === line.money.minor,
  );

/** Whether lines of unknown words lead from one total to the other: what they take off may be paid or not. */
const isLedTo = ({ money }: Line, { line }: Judged, between: readonly Line[]): boolean =>
  money.minor ===
  between
    .filter(({ meaning }) => meaning === null)
    .reduce((sum, one) => sum + one.money.minor, line.money.minor);

const isAddition = (meaning: Line['meaning']): boolean =>
  /^(?:shipping|tax|fee|import-fees|discount)$/.test(meaning ?? '');

/** What is due after a gift card comes to the same total as the one stated before it. */
const onePerAmount = (judged: readonly Judged[]): Judged[] => {
  const groups = Map.groupBy(judged, ({ line }) => line.money.minor);
  return [...groups.values()].flatMap(
    (same) => same.find(({ paid }) => paid === 0) ?? same[0] ?? [],
  );
};

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
  const explainAs = (total: Line) =>
    bestOf(same.map((one) => explained(total, one, lines, rowsTotal)));
  const bare = explainAs(line);
  const whole = paid > 0 ? explainAs(owed) : bare;
  const places = new Set(same.map(({ element }) => element)).size;
  return whole === 'all' && paid > 0
    ? { line: owed, explained: whole, places, rivals: false, paid }
    : { line, explained: bare, places, rivals: false, paid: 0 };
};

/** By the lines whose words are known; else by all lines above it, whatever their words. */
const explained = (
  total: Line,
  line: Line,
  lines: readonly Line[],
  rowsTotal: number | null,
): Explained => {
  const known = explain(total.money, line, lines, rowsTotal);
  return known !== 'all' && summedLines(total, lines, rowsTotal) ? 'all' : known;
};

const paidOf = (lines: readonly Line[], { money }: Line): number =>
  partsOf(lines, money.currency)
    .filter(({ meaning }) => meaning === 'paid-with')
    .reduce((sum, one) => sum + Math.abs(one.money.minor), 0);

/** The total of all parts of an order, where each part has one of its own. */
const sumOfOthers = (judged: readonly Judged[]): Judged | null => {
  const sum = judged.reduce((all, { line }) => all + line.money.minor, 0);
  const [whole, another] = judged.filter(({ line }) => line.money.minor * 2 === sum);
  if (!whole || another || judged.length < 3) return null;
  const areExplained = judged.every((one) => one === whole || one.explained === 'all');
  return areExplained ? { ...whole, explained: 'all' } : whole;
};

/** The one whose label says most clearly that it is all that is paid, if no other says so as clearly and nothing speaks against it. */
const mostFinal = (judged: readonly Judged[]): Judged | null => {
  const ranked = [...judged].sort((a, b) => finality(b.line.label) - finality(a.line.label));
  const [best, next] = ranked;
  if (!best || !next || best.explained === 'not') return null;
  return finality(best.line.label) > finality(next.line.label) ? best : null;
};
