import { asciiDigits } from '../../../money/ascii-digits.ts';
import { accessibleText } from '../../accessible-text.ts';
import { attribute } from '../../attribute.ts';
import { childrenOf, textIn } from '../../drawn/unmasked.ts';
import { findAll } from '../../find-all.ts';
import { isRendered } from '../../is-rendered.ts';
import { quantityWords } from './quantity-words.ts';

const said = new RegExp(
  `(?:${quantityWords})[^\\p{L}\\p{N}]{0,3}(\\d{1,4})(?!\\d|[.,]\\d)|(?<![\\d.,×x]|\\p{Sc} ?)(\\d{1,3}) ?[×x] |(?<!\\d)[×x] ?(\\d{1,3})(?![\\d.,]| ?(?:[cm]?m|in(?:ch)?)\\b|["”″])|(?<![\\d.,]|\\p{Sc} ?)(\\d{1,3}) ?(?:개|個|件|点|шт\\b|szt\\b|pcs\\b|st\\.|عدد)`,
  'iu',
);

/**
 * How many of an item a part of the page says: alone in an element, `× 2`, or a bare `2` where the page's own name for the element is a quantity; else in words, `Qty: 2`, `2개`;
 * `null` where it doesn't. The measures of goods, `140×220`, say nothing.
 */
export const saidQuantity = (row: Element): string | null => aloneIn(row) ?? saidInWords(row);

const aloneIn = (row: Element): string | null => {
  for (const element of [row, ...findAll(row, '*')]) {
    if (childrenOf(element).length > 0) continue;
    const text = asciiDigits(textIn(element)).trim();
    const count =
      /^[×x]\s?(\d{1,3})$/i.exec(text)?.[1] ??
      pieces.exec(text)?.[1] ??
      (isQuantity(element, text) ? text : null);
    if (count !== null && isRendered(element)) return count;
  }
  return null;
};

/** Alone in an element, where it is no size of a pack. */
const pieces =
  /^(\d{1,3}) ?(?:st|stk|stück|stuks?|ks|kpl|db|buc|szt|шт|pcs|pz|uds?|un|adet|τεμ|عدد|قطعة|ชิ้น|件|个|個|点|개)\.?$/iu;

/** As templates of shops name what holds the number: `product-thumbnail__quantity`, `item-qty`. */
const named = /(?:^|[-_ ])(?:qty|quantity)(?:[-_](?:value|count|badge|number))?(?:$| )/i;

/** Whether an element whose text is this holds a bare number that the page's own name for it calls a quantity. */
export const isQuantity = (element: Element, text: string): boolean =>
  /^\s*\d{1,3}\s*$/.test(text) && named.test(attribute(element, 'class') ?? '');

const saidInWords = (row: Element): string | null => {
  const match = said.exec(
    asciiDigits(accessibleText(row, ' ')).replace(/\s+/g, ' ').slice(0, 1000),
  );
  return match ? (match.slice(1).find((one) => one !== undefined) ?? null) : null;
};

const alone = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:${quantityWords})[^\\p{L}\\p{N}]*$|^\\s*[x×]\\s*$|^\\s*\\d{1,3}\\s*[x×]\\s*$`,
  'iu',
);
const longest = 200;

/** Whether a text on the page says how many there are, with the number or beside it. */
export const saysQuantity = (text: string): boolean =>
  text.length <= longest &&
  (alone.test(text) ||
    pieces.test(asciiDigits(text).trim()) ||
    said.test(asciiDigits(text).replace(/\s+/g, ' ')));
