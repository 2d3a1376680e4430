import { attribute } from '../attribute.ts';
import { around, holds } from '../drawn/around.ts';
import { tagOf, textIn } from '../drawn/unmasked.ts';
import { hasSign, isMoneyOnly } from './amount-words.ts';
import type { Piece } from './pieces.ts';

/** The pieces that make up one price, from the first to the last. */
export type Span = { readonly from: number; readonly to: number };

/** A price split over several elements: sign, whole number, separator, cents, sign. */
export const spanAround = (list: readonly Piece[], at: number): Span => {
  const whole = endOfThousands(list, at);
  const to = isWhole(list[whole]) ? endOfNumber(list, whole) : whole;
  const text = textOf(list, { from: at, to });
  if (hasSign(text)) return { from: at, to };
  if (isSign(list[at - 1]) && isNear(list[at - 1], list[at])) return { from: at - 1, to };
  const next = list[to + 1];
  const ownsNext = isSign(next) && isNear(list[at], next) && !startsNumber(list, to + 1);
  return { from: at, to: ownsNext ? to + 1 : to };
};

/** A number at the end of a sentence with its sign in an element of its own behind it: `Total: 120,000` and `toman`. */
export const spanOfSentence = (list: readonly Piece[], at: number): Span => {
  const text = list[at]?.text ?? '';
  const next = list[at + 1];
  const isOpen = /\p{Nd}\s*$/u.test(text) && !hasSign(text);
  const ownsNext = isOpen && isSign(next) && isNear(list[at], next) && !startsNumber(list, at + 1);
  return { from: at, to: ownsNext ? at + 1 : at };
};

/** `2` and `190` in elements of their own, with nothing but a price around them, are one number. */
const endOfThousands = (list: readonly Piece[], at: number): number => {
  const [one, next] = [list[at], list[at + 1]];
  if (!one || !next || !/^\s*\p{Nd}{1,3}\s*$/u.test(one.text)) return at;
  const outer = around(one.parent);
  const isGroup = /^\s*\p{Nd}{3}\s*$/u.test(next.text) && next.parent !== one.parent;
  if (!outer || !isGroup || !holds(outer, next.parent) || !isNear(one, next)) return at;
  return isMoneyOnly(textIn(outer).slice(0, 60)) ? endOfThousands(list, at + 1) : at;
};

const isWhole = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  /\p{Nd}[.,٫]?\s*$/u.test(piece.text) &&
  !/[.,٫]\p{Nd}{1,2}\s*$/u.test(piece.text);

const endOfNumber = (list: readonly Piece[], at: number): number => {
  const [one, two] = [list[at + 1], list[at + 2]];
  if (isCents(one) && (isPointed(list[at]) || isRaised(one)) && isNear(list[at], one))
    return at + 1;
  const separated = /^\s*[.,٫€]\s*$/.test(one?.text ?? '') && isCents(two) && isNear(list[at], two);
  if (separated) return at + 2;
  return /^\s*[.,٫]\p{Nd}{2}\s*$/u.test(one?.text ?? '') && isNear(list[at], one) ? at + 1 : at;
};

const isCents = (piece: Piece | undefined): piece is Piece =>
  piece !== undefined && /^\s*\p{Nd}{2}\s*$/u.test(piece.text);

const isPointed = (piece: Piece | undefined): boolean => /[.,٫]\s*$/.test(piece?.text ?? '');

const isRaised = ({ parent }: Piece): boolean =>
  tagOf(parent) === 'SUP' || /cent|frac|decimal|penn|sup\b/i.test(attribute(parent, 'class') ?? '');

const digit = /\p{Nd}/u;

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
    if (holds(element, other.parent)) return isOpen(other.parent, element);
    if (cells.test(tagOf(element))) return false;
    element = around(element);
  }
  return false;
};

const isOpen = (inner: Element, outer: Element): boolean => {
  let element: Element | null = inner;
  for (let up = 0; up < 4 && element && element !== outer; up += 1) {
    if (cells.test(tagOf(element))) return false;
    element = around(element);
  }
  return element === outer;
};

/** The text of a price put together, in one line. */
export const textOf = (list: readonly Piece[], { from, to }: Span): string => {
  const parts = list.slice(from, to + 1);
  return parts
    .map((piece, at) => (needsPoint(parts, at) ? raised(parts, at) : piece.text))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
};

/** Raised cents stand for themselves: `51` and a small `04` are 51.04. Two digits right behind a sign are the whole number. */
const needsPoint = (parts: readonly Piece[], at: number): boolean =>
  isCents(parts[at]) && /\p{Nd}\s*$/u.test(parts[at - 1]?.text ?? '');

const raised = (parts: readonly Piece[], at: number): string => {
  const [before = '', cents = ''] = [parts[at - 1]?.text, parts[at]?.text];
  return `${/\.\p{Nd}{3}\s*$/u.test(before) ? ',' : '.'}${cents.trim()}`;
};
