import type { Money } from '../../../money/money.ts';
import { holds } from '../../drawn/around.ts';
import { choiceOf } from '../choice-of.ts';
import type { Facts } from '../page-facts.ts';
import { pageMoney } from '../page-money.ts';
import type { Statement } from '../statement.ts';
import { columnOf } from './column-of.ts';
import type { ItemRow } from './item-row.ts';

/** What one piece of an item costs; or `lone`, its only price, which may be for one piece or for all of them. */
export type RowPrice = { readonly unit: Money | null; readonly lone: Money | null };

/** The price in an item's part of the page, where its prices tell which is for one piece: the one that makes up another with the quantity, or the columns that they stand in. */
export const rowPrice = (facts: Facts, row: ItemRow, quantity: number): RowPrice => {
  const counted = facts.statements
    .filter(({ element }) => holds(row.element, element))
    .flatMap(({ text }) => perPiece(text, quantity, facts.currency.code) ?? []);
  const prices = pricesIn(facts, row.element);
  const { unit, total } = row.cells;
  const columns = { unit: unit && pricesIn(facts, unit), total: total && pricesIn(facts, total) };
  if (new Set([...prices, ...counted].map(({ currency }) => currency)).size > 1) return none;
  const told = perPieceOf(prices, quantity) ?? sole(counted) ?? byColumns(columns, quantity);
  if (told) return { unit: told, lone: null };
  const only = sole(prices);
  if (prices.length === 0) return { unit: null, lone: sole(savedPrices(facts, row.element)) };
  if (quantity === 1) return { unit: only, lone: null };
  return { unit: null, lone: only };
};

const none: RowPrice = { unit: null, lone: null };

/** Prices of an item in the page's currency, each as often as it stands there. What was saved, and the price of a kilogram, is none. */
const pricesIn = ({ lines, currency }: Facts, part: Element): Money[] =>
  lines
    .filter(({ element, money }) => holds(part, element) && money.minor >= 0)
    .filter(({ money }) => currency.code === null || money.currency === currency.code)
    .filter((line) => isPrice(line) && !isOfMeasure(line) && choiceOf(line.element) === null)
    .map(({ money }) => money);

/** An amount behind words for what is saved in percent: `Save 50% until Friday`. It may be the price or what is saved, which the sums of the page tell. */
const savedPrices = ({ lines }: Facts, part: Element): Money[] =>
  lines
    .filter(({ element, money }) => holds(part, element) && money.minor > 0)
    .filter(({ meaning, label }) => meaning === 'no-part' && /\p{Nd} ?[%٪]/u.test(label))
    .map(({ money }) => money);

const isPrice = ({ meaning, label }: Statement): boolean =>
  !/no-part|discount/.test(meaning ?? '') || columnOf(label) === 'unit';

const isOfMeasure = ({ label, text }: Statement): boolean => measure.test(`${label} ${text}`);

const measure =
  /(?:\/|\bper\b|\bpro\b|\bpar\b|\ble\b|\bla\b|\bel\b|\bal\b|\bpor\b|\bza\b|за|\bje\b) ?(?:\d{1,4} ?)?(?:kg|g|l|ml|cl|m|m²|oz|lb|kilo|kilogram\w*|lit(?:er|re|ro)|кг|г|л|мл)(?!\p{L})/iu;

/** The one that another one is so many times of; for a single piece one that is said twice. */
const perPieceOf = (prices: readonly Money[], quantity: number): Money | null => {
  const values = prices.map(({ minor }) => minor);
  const fits = (minor: number) =>
    values.filter((value) => value === minor * quantity).length >= (quantity === 1 ? 2 : 1);
  return sole(prices.filter(({ minor }) => minor > 0 && fits(minor)));
};

/** What comes to its own column's sum; else the sum's share of one piece, which is what the cart counts. */
const byColumns = (
  {
    unit,
    total,
  }: {
    readonly unit?: readonly Money[] | undefined;
    readonly total?: readonly Money[] | undefined;
  },
  quantity: number,
): Money | null => {
  const sum = sole(total ?? []);
  if (sum) return sum.minor % quantity === 0 ? { ...sum, minor: sum.minor / quantity } : null;
  return quantity === 1 ? sole(unit ?? []) : null;
};

/** The only different one. */
const sole = (prices: readonly Money[]): Money | null =>
  new Set(prices.map(({ minor }) => minor)).size === 1 ? (prices[0] ?? null) : null;

/** `2 x 24,00 €` or `￥1,080 × 3`: the price of one piece beside how many there are. Another number than that of the pieces counts something else, such as instalments. */
const perPiece = (text: string, quantity: number, currency: string | null): Money | null => {
  const { 1: first, 2: after } = /^\s*(\d{1,4})\s*[x×*]\s*(.+)$/u.exec(text) ?? [];
  const { 1: before, 2: last } = /^(.+?)\s*[x×*]\s*(\d{1,4})(?![\d.,])/u.exec(text) ?? [];
  if ((first ?? last) !== String(quantity)) return null;
  const money = pageMoney(after ?? before ?? '', currency);
  return typeof money === 'object' ? money : null;
};
