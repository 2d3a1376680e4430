import { attribute } from '../attribute.ts';
import { isCurrencyWord, pageMoney } from './page-money.ts';
import type { Piece, Pieces } from './pieces.ts';

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

const mostAmounts = 4000;
const longestText = 160;
const digit = /\p{Nd}/u;

/** Every amount that a person sees, in the page's order; `null` when there are more than any cart has. */
export const amountsOf = (pieces: Pieces): Amount[] | null => {
  const found: Amount[] = [];
  for (let at = 0; at < pieces.list.length; at += 1) {
    const amount = amountAt(pieces, at);
    if (!amount) continue;
    if (found.length === mostAmounts) return null;
    found.push(amount);
    at = amount.to;
  }
  return withoutEchoes(found);
};

const amountAt = ({ list, isShown }: Pieces, at: number): Amount | null => {
  const piece = list[at];
  if (!piece || piece.text.length > longestText || !digit.test(piece.text)) return null;
  if (!isShown(piece.parent)) return null;
  const span = isMoneyOnly(piece.text) ? spanAround(list, at) : { from: at, to: at };
  const text = textOf(list, span);
  const money = pageMoney(text, null);
  if (money === null || (typeof money === 'string' && !isAmountLike(text))) return null;
  const silent = Element.prototype.closest.call(piece.parent, '[aria-hidden="true"]') !== null;
  return { text, words: wordsOf(text), ...span, element: piece.parent, silent };
};

/** A bare number is an amount if it has cents or a thousand's separator. */
const isAmountLike = (text: string): boolean =>
  hasSign(text) || /\p{Nd}[.,٫٬'’]\p{Nd}{2,3}(?!\p{Nd})/u.test(text);

const wordPattern = /[\p{L}\p{M}$€£¥₹₽₺₴₸₩₫฿₪₱₦₼₾₡₲.'"״/]+/gu;

const hasSign = (text: string): boolean => /\p{Sc}/u.test(text) || signWords(text).length > 0;

const signWords = (text: string): string[] =>
  (text.match(wordPattern) ?? []).filter(
    (word) => /[\p{L}]/u.test(word) && isCurrencyWord(word.replace(/^[.'"]+|[.'"]+$/g, '')),
  );

/** Nothing but numbers, their separators and signs of currencies. */
const isMoneyOnly = (text: string): boolean => {
  if (text.length > 40) return false;
  const words = (text.match(/[\p{L}\p{M}][\p{L}\p{M}.'"״]*/gu) ?? []).length;
  return words === 0 || words === signWords(text).length;
};

/** The words of an amount's own text, without the amount and its currency. */
const wordsOf = (text: string): string => {
  const signs = new Set(signWords(text));
  return text
    .replace(wordPattern, (word) => (signs.has(word) ? ' ' : word))
    .replace(/\p{Sc}|\p{Nd}[\p{Nd}.,٫٬'’\s]*/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
};

type Span = { readonly from: number; readonly to: number };

/** A price split over several elements: sign, whole number, separator, cents, sign. */
const spanAround = (list: readonly Piece[], at: number): Span => {
  const to = isWhole(list[at]) ? endOfNumber(list, at) : at;
  const text = textOf(list, { from: at, to });
  if (hasSign(text)) return { from: at, to };
  if (isSign(list[at - 1]) && isNear(list[at - 1], list[at])) return { from: at - 1, to };
  const next = list[to + 1];
  const ownsNext = isSign(next) && isNear(list[at], next) && !startsNumber(list, to + 1);
  return { from: at, to: ownsNext ? to + 1 : to };
};

const isWhole = (piece: Piece | undefined): boolean =>
  piece !== undefined && /\p{Nd}[.,٫]?\s*$/u.test(piece.text) && !/[.,٫]\p{Nd}{1,2}\s*$/u.test(piece.text);

const endOfNumber = (list: readonly Piece[], at: number): number => {
  const [one, two] = [list[at + 1], list[at + 2]];
  if (isCents(one) && (isPointed(list[at]) || isRaised(one)) && isNear(list[at], one)) return at + 1;
  const separated = /^\s*[.,٫€]\s*$/.test(one?.text ?? '') && isCents(two) && isNear(list[at], two);
  if (separated) return at + 2;
  return /^\s*[.,٫]\p{Nd}{2}\s*$/u.test(one?.text ?? '') && isNear(list[at], one) ? at + 1 : at;
};

const isCents = (piece: Piece | undefined): piece is Piece =>
  piece !== undefined && /^\s*\p{Nd}{2}\s*$/u.test(piece.text);

const isPointed = (piece: Piece | undefined): boolean => /[.,٫]\s*$/.test(piece?.text ?? '');

const isRaised = ({ parent }: Piece): boolean =>
  parent.tagName === 'SUP' ||
  /cent|frac|decimal|penn|sup\b/i.test(attribute(parent, 'class') ?? '');

const isSign = (piece: Piece | undefined): piece is Piece =>
  piece !== undefined &&
  piece.text.length < 24 &&
  !digit.test(piece.text) &&
  hasSign(piece.text) &&
  isMoneyOnly(piece.text);

const startsNumber = (list: readonly Piece[], sign: number): boolean => {
  const [piece, next] = [list[sign], list[sign + 1]];
  return next !== undefined && digit.test(next.text.slice(0, 2)) && isNear(piece, next);
};

const cells = /^(TD|TH|TR|LI|DT|DD|BUTTON|LABEL|P|H\d)$/;

/** Whether two pieces stand in one small part of the page, with no cell's border between them. */
const isNear = (one: Piece | undefined, other: Piece | undefined): boolean => {
  if (!one || !other) return false;
  let element: Element | null = one.parent;
  for (let up = 0; up < 4 && element; up += 1) {
    if (Element.prototype.contains.call(element, other.parent)) return isOpen(other.parent, element);
    if (cells.test(element.tagName)) return false;
    element = element.parentElement;
  }
  return false;
};

const isOpen = (inner: Element, outer: Element): boolean => {
  let element: Element | null = inner;
  for (let up = 0; up < 4 && element && element !== outer; up += 1) {
    if (cells.test(element.tagName)) return false;
    element = element.parentElement;
  }
  return element === outer;
};

const textOf = (list: readonly Piece[], { from, to }: Span): string => {
  const parts = list.slice(from, to + 1);
  return parts
    .map((piece, at) => (needsPoint(parts, at) ? raised(parts, at) : piece.text))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
};

/** Raised cents stand for themselves: `51` and a small `04` are 51.04. */
const needsPoint = (parts: readonly Piece[], at: number): boolean =>
  at > 0 && isCents(parts[at]) && !/[.,٫€]\s*$/.test(parts[at - 1]?.text ?? '');

const raised = (parts: readonly Piece[], at: number): string => {
  const [before = '', cents = ''] = [parts[at - 1]?.text, parts[at]?.text];
  return `${/\.\p{Nd}{3}\s*$/u.test(before) ? ',' : '.'}${cents.trim()}`;
};

/** A copy for the eye beside one for the ear is left out. */
const withoutEchoes = (amounts: readonly Amount[]): Amount[] =>
  amounts.filter(({ silent, element }, at) => {
    if (!silent) return true;
    const around = nearestAround(element);
    return ![amounts[at - 1], amounts[at + 1]].some(
      (other) => other && !other.silent && Element.prototype.contains.call(around, other.element),
    );
  });

const nearestAround = (element: Element): Element => {
  const hidden = Element.prototype.closest.call(element, '[aria-hidden="true"]') ?? element;
  return hidden.parentElement ?? hidden;
};
