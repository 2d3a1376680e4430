import type { CartItem } from '../../cart/cart.ts';
import { itemsTotal } from '../../cart/check-arithmetic.ts';
import type { Facts } from './page-facts.ts';
import { type RowRead, readRow } from './read-row.ts';

const mostItems = 200;

/** The items of the cart that is on a page, in its order. Whether a lone price is for one piece or for all of them, the sums of the page tell; else it is left out. */
export const itemsOf = (facts: Facts): CartItem[] => {
  const rows = facts.rows.slice(0, mostItems).flatMap((row, at) => readRow(facts, row, at) ?? []);
  const sums = new Set(
    facts.lines
      .filter(({ meaning, inRow }) => !inRow && (meaning === 'items' || meaning === 'total'))
      .map(({ money }) => money.minor),
  );
  const byPiece = rows.map((row) => priced(row, 'piece'));
  if (rows.every(({ lone }) => lone === null)) return byPiece;
  const fitting = [byPiece, rows.map((row) => priced(row, 'row'))].filter((items) => {
    const sum = itemsTotal({ items });
    return sum !== null && sums.has(sum);
  });
  return (fitting.length === 1 ? fitting[0] : null) ?? rows.map(({ item }) => item);
};

/** The item with its lone price taken as that of a piece, or of all of its pieces. */
const priced = ({ item, lone }: RowRead, of: 'piece' | 'row'): CartItem => {
  if (lone === null) return item;
  if (of === 'piece') return { ...item, unitPrice: lone };
  const isEven = lone.minor % item.quantity === 0;
  return { ...item, unitPrice: isEven ? { ...lone, minor: lone.minor / item.quantity } : null };
};
