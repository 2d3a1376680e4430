import { around, holds, nearest } from '../drawn/around.ts';
import { isAmountLike, isMoneyOnly, isNoMoney, wordsOf } from './amount-words.ts';
import type { GoodsTable } from './items/goods-tables.ts';
import { priceCells } from './items/price-cells.ts';
import { isCurrencyCode, isCurrencyWord, pageMoney } from './page-money.ts';
import type { Pieces } from './pieces.ts';
import { spanAround, spanOfSentence, textOf } from './price-span.ts';

/** An amount as it stands on the page: its text put together from the pieces `from` to `to`, and the words of the same text, where it stands in a sentence. */
export type Amount = {
  readonly text: string;
  readonly words: string;
  readonly from: number;
  readonly to: number;
  readonly element: Element;
  /** Marked aria-hidden: only a copy for the eye of what is said elsewhere. */
  readonly silent: boolean;
};

const mostAmounts = 1500;
const longestText = 160;
const digit = /\p{Nd}/u;

/** Every amount that a person sees, in the page's order; `null` when there are more than any cart has. In a column of prices any bare number is one. */
export const amountsOf = (pieces: Pieces, tables: readonly GoodsTable[]): Amount[] | null => {
  const cells = priceCells(tables);
  const found: Amount[] = [];
  for (let at = 0; at < pieces.list.length; at += 1) {
    const amount = amountAt(pieces, at, cells);
    if (!amount) continue;
    if (found.length === mostAmounts) return null;
    found.push(amount);
    at = amount.to;
  }
  return withoutEchoes(found);
};

const amountAt = (
  { list, isShown }: Pieces,
  at: number,
  cells: ReadonlySet<Element>,
): Amount | null => {
  const piece = list[at];
  if (!piece || piece.text.length > longestText || !digit.test(piece.text)) return null;
  if (!isShown(piece.parent)) return null;
  const span = isMoneyOnly(piece.text) ? spanAround(list, at) : spanOfSentence(list, at);
  const text = textOf(list, span);
  const money = pageMoney(text, null);
  if (money === null || isNoMoney(text) || isName(text)) return null;
  if (typeof money === 'string' && !isAmountLike(text) && !isInCell(piece.parent, cells))
    return null;
  const silent = nearest(piece.parent, '[aria-hidden="true"]') !== null;
  return { text, words: wordsOf(text), ...span, element: piece.parent, silent };
};

/** A number glued to letters that were a currency's code once: `Voucher PTE10`. */
const isName = (text: string): boolean => {
  const code = /(?<![\p{L}\p{N}])([A-Z]{3})\d+(?![\d.,])/u.exec(text)?.[1];
  return code !== undefined && isCurrencyWord(code) && !isCurrencyCode(code);
};

/** A copy for the eye beside one for the ear is left out. */
const withoutEchoes = (amounts: readonly Amount[]): Amount[] =>
  amounts.filter(({ silent, element }, at) => {
    if (!silent) return true;
    const part = partAround(element);
    return ![amounts[at - 1], amounts[at + 1]].some(
      (other) => other && !other.silent && holds(part, other.element),
    );
  });

const partAround = (element: Element): Element => {
  const hidden = nearest(element, '[aria-hidden="true"]') ?? element;
  return around(hidden) ?? hidden;
};

const mostLevels = 4;

const isInCell = (element: Element, cells: ReadonlySet<Element>): boolean => {
  let part: Element | null = element;
  for (let level = 0; level < mostLevels && part; level += 1) {
    if (cells.has(part)) return true;
    part = around(part);
  }
  return false;
};
