import type { Chosen } from './choose-total.ts';
import type { Facts } from './page-facts.ts';

/** The subtotal of a cart that names no total, if its own rows come to the same: what the goods cost, before shipping and taxes. */
export const goodsTotal = ({ lines, unclear }: Facts, rowsTotal: number | null): Chosen => {
  const goods = lines.filter(
    ({ meaning, inRow, aside }) => meaning === 'items' && !inRow && !aside,
  );
  const [line] = goods;
  const isUnclear = unclear.some(({ meaning, inRow }) => meaning === 'total' && !inRow);
  if (!line || isUnclear || rowsTotal === null || rowsTotal === 0) return 'no-total';
  const agree = goods.every(({ money }) => money.minor === rowsTotal);
  return agree
    ? { line, explained: 'part', places: goods.length, rivals: false, paid: 0 }
    : 'no-total';
};
