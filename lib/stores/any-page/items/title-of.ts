import { accessibleText } from '../../accessible-text.ts';
import { attribute } from '../../attribute.ts';
import { findAll } from '../../find-all.ts';
import { tidy } from '../../tidy.ts';
import { hasSign, isMoneyOnly } from '../amount-words.ts';
import { columnOf } from './column-of.ts';
import { quantityWords } from './quantity-words.ts';

const others =
  '[class*="seller" i], [class*="brand" i], [class*="store-name" i], [class*="shop-name" i], [class*="option" i], [class*="variant" i], [class*="vendor" i]';
const name = `:is([itemprop="name"], [class*="name" i], [class*="title" i]):not(${others})`;
const named = `${name}:not(h1, h2, h3, h4)`;
const names = `${name}, h1, h2, h3, h4, h5, h6`;
const lists = 'ul, ol, dl, table';
const mostTried = 6;
const longestTitle = 300;

/** What an item is called in its part of the page: by words that its picture has too, by what is named so, a link, a picture, else the first words there. */
export const titleOf = (part: Element): string | null => {
  const named = findAll(part, names).slice(0, mostTried).map(ownWords);
  const linked = findAll(part, 'a[href]').slice(0, mostTried).map(wordsOf);
  const [image] = findAll(part, 'img[alt]');
  const pictured = tidy((image && attribute(image, 'alt')) ?? '');
  const twice = lines(part).filter((line) => line === pictured);
  const all = [...twice, ...named, ...linked, pictured, ...lines(part)];
  return all.map((words) => words.replace(quantity, '')).find(isTitle) ?? null;
};

/** What a cell of a column for names says: there, what would be the head of a column elsewhere is a name too, `Exam: …`. */
export const nameOf = (cell: Element): string | null =>
  titleOf(cell) ?? linesOf(cell).find((line) => isTitle(line) && isNamedHead(line)) ?? null;

const isNamedHead = (line: string): boolean =>
  columnOf(line) === 'name' && /\p{L}{2}[\s:：]+\S/u.test(line) && !hasPrice(line);

/** Whether something there is named or linked as an item is; a heading may be that of a whole list. */
export const isNamed = (part: Element): boolean =>
  [...findAll(part, named), ...findAll(part, 'a[href]')].some((one) => isTitle(ownWords(one))) ||
  findAll(part, 'img[alt]').some((one) => isTitle(tidy(attribute(one, 'alt') ?? '')));

/** Whether an item's part of the page says what it is. */
export const hasTitle = (part: Element): boolean => titleOf(part) !== null;

const isTitle = (text: string): boolean =>
  /\p{L}{2}/u.test(text) &&
  text.length <= longestTitle &&
  !(isMoneyOnly(text) && /[\p{Nd}\p{Sc}]/u.test(text)) &&
  !picture.test(text);

/** What a program calls any picture. */
const picture = /^(?:product |item )?(?:thumbnail|image|photo|picture|img|icon|delete|remove)$/i;

const wordsOf = (element: Element): string => tidy(accessibleText(element, ' '));

/** A link at the beginning of it says the name alone; buttons at its end say what can be done. */
const ownWords = (element: Element): string => {
  const words = tidy(
    findAll(element, lists).length > 0 ? (linesOf(element)[0] ?? '') : accessibleText(element, ' '),
  );
  const links = findAll(element, 'a[href]').map(wordsOf).filter(isTitle);
  const first = links.find((link) => words.startsWith(link));
  if (first !== undefined) return first;
  return findAll(element, 'button, [role="button"], [class~="btn"]')
    .toReversed()
    .map(wordsOf)
    .reduce(
      (left, doing) => (left.endsWith(doing) ? left.slice(0, -doing.length).trim() : left),
      words,
    );
};

/** The texts of an item without how many of it there are. */
const lines = (part: Element): string[] =>
  linesOf(part)
    .map((line) => line.replace(counted, ''))
    .filter((line) => columnOf(line) === 'other' && !isMoneyOnly(line))
    .filter((line) => !hasPrice(line));

const hasPrice = (line: string): boolean => hasSign(line) && /\p{Nd}/u.test(line);

/** The texts of a part of the page, each as it stands there. */
export const linesOf = (part: Element): string[] =>
  accessibleText(part, '\n')
    .split('\n')
    .map(tidy)
    .filter((line) => line !== '');

const quantity = new RegExp(`\\s(?:${quantityWords})[^\\p{L}\\p{N}]{0,3}\\d{1,4}$`, 'iu');
const counted = /^\d{1,3} ?[x×] |(?<!\d)\s?[x×] ?\d{1,3}$| [x×] ?\d{1,3}$/u;
