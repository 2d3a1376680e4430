import type { CartItem } from '../../../cart/cart.ts';
import { itemsTotal } from '../../../cart/check-arithmetic.ts';
import type { Line } from '../line.ts';
import type { Facts } from '../page-facts.ts';
import { type RowRead, readRow } from './read-row.ts';
import { summedItems } from './summed-items.ts';
import { unnumberedItems } from './unnumbered-items.ts';

const mostItems = 200;

/** The items of the cart that is on a page, in its order. Whether a lone price is for one piece or for all of them, the sums of the page tell; else it is left out. */
export const itemsOf = (facts: Facts): CartItem[] => {
  const sums = sumsOf(facts);
  if (facts.rows.length === 0) {
    const found = unnumberedItems(facts, sums);
    return found.length > 0 ? found : summedItems(facts);
  }
  const rows = facts.rows.slice(0, mostItems).flatMap((row, at) => readRow(facts, row, at) ?? []);
  const all = settled(rows, sums);
  if (isSummed(all, sums) || !rows.some(({ ticked }) => ticked)) return all;
  const ticked = settled(rows.map(asTicked), sums);
  return isSummed(ticked, sums) ? ticked : all;
};

/** What isn't ticked is in the cart, but nothing is paid for it. A box may be for something else: only the sums of the page tell. */
const asTicked = (row: RowRead): RowRead => ({
  ...row,
  item: { ...row.item, selected: row.ticked !== false },
});

const settled = (rows: readonly RowRead[], sums: ReadonlySet<number>): CartItem[] => {
  const byPiece = rows.map((row) => priced(row, 'piece'));
  if (rows.every(({ lone }) => lone === null)) return byPiece;
  const fitting = [byPiece, rows.map((row) => priced(row, 'row'))].filter((items) =>
    isSummed(items, sums),
  );
  const isOne = fitting.length === 1 || rows.every(isSingle);
  return (isOne ? fitting[0] : null) ?? rows.map(({ item }) => item);
};

/** Of a single piece, its price and that of all are the same. */
const isSingle = ({ item, lone }: RowRead): boolean => lone === null || item.quantity === 1;

const isSummed = (items: readonly CartItem[], sums: ReadonlySet<number>): boolean => {
  const sum = itemsTotal({ items: [...items] });
  return sum !== null && sums.has(sum);
};

/** What the page says that the goods come to: its own sum of them, a total, or a total without what the other lines add, with or without those whose words are not known. */
const sumsOf = ({ lines }: Facts): ReadonlySet<number> => {
  const open = lines.filter(({ inRow, button, aside }) => !inRow && !button && !aside);
  const more = open
    .filter(({ meaning }) => /^(shipping|tax|import-fees|fee|discount)$/.test(meaning ?? ''))
    .reduce(
      (sum, { meaning, money }) =>
        sum + (meaning === 'discount' ? -Math.abs(money.minor) : money.minor),
      0,
    );
  const totals = lines.filter(({ inRow, meaning }) => !inRow && meaning === 'total');
  const goods = lines.filter(({ inRow, meaning }) => !inRow && meaning === 'items');
  return new Set([
    ...[...goods, ...totals].map(({ money }) => money.minor),
    ...totals.map(({ money }) => money.minor - more),
    ...totals.map(({ money, at }) => money.minor - more - othersAbove(open, at)),
  ]);
};

const othersAbove = (open: readonly Line[], total: number): number =>
  open
    .filter(({ meaning, at }) => meaning === null && at < total)
    .reduce((sum, { money }) => sum + money.minor, 0);

/** The item with its lone price taken as that of a piece, or of all of its pieces. */
const priced = ({ item, lone }: RowRead, of: 'piece' | 'row'): CartItem => {
  if (lone === null) return item;
  if (of === 'piece') return { ...item, unitPrice: lone };
  const isEven = lone.minor % item.quantity === 0;
  return { ...item, unitPrice: isEven ? { ...lone, minor: lone.minor / item.quantity } : null };
};
