import { accessibleText } from '../../accessible-text.ts';
import { quantityWords } from './quantity-words.ts';

const said = new RegExp(
  `(?:${quantityWords})[^\\p{L}\\p{N}]{0,3}(\\d{1,4})(?!\\d|[.,]\\d)|(?<![\\d.,]|\\p{Sc} ?)(\\d{1,3}) ?[×x] |[×x] ?(\\d{1,3})(?![\\d.,])|(?<![\\d.,]|\\p{Sc} ?)(\\d{1,3}) ?(?:개|個|件|点|шт\\b|szt\\b|pcs\\b|st\\.|عدد)`,
  'iu',
);

/** How many of an item a part of the page says in words: `Qty: 2`, `× 2`, `2개`; `null` where it doesn't. */
export const saidQuantity = (row: Element): string | null => {
  const match = said.exec(accessibleText(row, ' ').replace(/\s+/g, ' ').slice(0, 1000));
  return match ? (match.slice(1).find((one) => one !== undefined) ?? null) : null;
};

const alone = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:${quantityWords})[^\\p{L}\\p{N}]*$|^\\s*[x×]\\s*$|^\\s*\\d{1,3}\\s*[x×]\\s*$`,
  'iu',
);
const longest = 200;

/** Whether a text on the page says how many there are, with the number or beside it. */
export const saysQuantity = (text: string): boolean =>
  text.length <= longest && (alone.test(text) || said.test(text.replace(/\s+/g, ' ')));
