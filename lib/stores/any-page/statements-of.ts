import { around, holds, nearest } from '../drawn/around.ts';
import type { Amount } from './amounts.ts';
import type { Label } from './best-label.ts';
import { choiceOf } from './choice-of.ts';
import { columnLabels } from './column-labels.ts';
import type { GoodsTable } from './items/goods-tables.ts';
import { labelOfAmount } from './label-of-amount.ts';
import { meaningOfLabel } from './meaning-of-label.ts';
import { isRead, pageMoney } from './page-money.ts';
import type { Pieces } from './pieces.ts';
import type { Statement } from './statement.ts';
import { tableLabels } from './table-labels.ts';
import { unchosen } from './unchosen.ts';

/** Every amount of a page with its label; `rows` are the items of the cart. */
export const statementsOf = (
  pieces: Pieces,
  amounts: readonly Amount[],
  rows: readonly Element[],
  tables: readonly GoodsTable[],
): Statement[] => {
  const known = new Map([...columnLabels(pieces, amounts), ...tableLabels(tables, amounts, rows)]);
  const notes = amounts.map(isNote);
  const taken = new Set(amounts.flatMap((amount, at) => (notes[at] ? piecesIn(amount) : [])));
  const all = amounts.map((amount, at) => {
    const before = amounts[notes.lastIndexOf(false, at - 1)];
    const behind = amounts[notes.indexOf(false, at + 1)];
    const floor = at === 0 ? -1 : (before?.to ?? -1);
    const ceiling = behind?.from ?? pieces.list.length;
    const label = known.get(at) ?? labelOfAmount(pieces, amount, { floor, ceiling, taken });
    for (const piece of label.pieces) taken.add(piece);
    return statement(amount, label, rows);
  });
  const read = all.map((one, at) =>
    isDoubled(one, all[at + 1]) ? { ...one, text: doubled(one, all[at + 1]) } : one,
  );
  const left = unchosen(read);
  return read.map((one) => (left.has(one) ? { ...one, inRow: true } : one));
};

/** An amount in words of its own that say what is in another one, `incl. 3,20 € VAT`: the label before it may stand for the amount behind it. */
const isNote = ({ words }: Amount): boolean =>
  /^(?:repeat|tax|no-part)$/.test(meaningOfLabel(words) ?? '');

const piecesIn = ({ from, to }: Amount): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** Two amounts side by side for one label, none of them struck: neither is certain. */
const isDoubled = (one: Statement, next: Statement | undefined): boolean => {
  if (next?.label !== '' || next.text === one.text || next.inRow) return false;
  if (one.meaning !== 'total' || next.text.startsWith('(')) return false;
  if (isInOther(one.text, next.text)) return false;
  const part = around(one.element);
  return part !== null && holds(part, next.element);
};

/** The same in another currency, which the page shows too. */
const isInOther = (one: string, other: string): boolean => {
  const [first, second] = [pageMoney(one, null), pageMoney(other, null)];
  return isRead(first) && isRead(second) && first.currency !== second.currency;
};

const doubled = (one: Statement, next: Statement | undefined): string =>
  `${one.text} – ${next?.text ?? ''}`;

const button =
  'button, [role="button"], input[type="submit"], a[class*="btn" i], a[class*="button" i]';
const aside =
  'header, nav, footer:not(form footer, main footer, section footer, article footer, [role="main"] footer), [role="banner"], [role="navigation"], [class*="mini-cart" i], [class*="minicart" i], [class*="mini_cart" i], [id*="minicart" i], [id*="mini-cart" i], [class*="cart-icon" i], [class*="header-cart" i], [class*="recommend" i], [class*="upsell" i], [class*="cross-sell" i]';

const statement = (amount: Amount, label: Label, rows: readonly Element[]): Statement => {
  const { element, text, from } = amount;
  const choice = choiceOf(element);
  const isInRow = rows.some((row) => holds(row, element));
  return {
    meaning: label.meaning,
    label: label.words.slice(0, 200),
    text,
    element,
    at: from,
    button: nearest(element, button) !== null,
    aside: nearest(element, aside) !== null,
    chosen: choice === 'chosen' && !isInRow,
    inRow: choice !== null || isInRow,
  };
};
