import { addressWords, after, before } from './address-words.ts';

/** A part without what joins its words. */
export const flattened = (part: string): string => part.replace(/[-_\s+.~()'\u200b-\u200d]/gu, '');

const frame = new RegExp(`^(?:${before})*?$`, 'u');
const tail = new RegExp(`^(?:(?:${after})\\d{0,2})*\\d{0,2}$`, 'u');

/** More than this around a word is a text, and would take long to tell. */
const mostAround = 40;

/** Whether a part is one of the words, alone or with such others around it; a checkout's cart page ends in the word for the cart. */
export const wrapped = (flat: string, words: ReadonlySet<string>, shortest = 3): boolean => {
  if (words.has(flat)) return true;
  for (const word of words) {
    const at = word.length < shortest ? -1 : flat.lastIndexOf(word);
    if (at < 0 || flat.length - word.length > mostAround) continue;
    if (frame.test(flat.slice(0, at)) && tail.test(flat.slice(at + word.length)))
      return !(words === addressWords.checkout && /cart|bag|basket/.test(flat.slice(at)));
  }
  return false;
};

/** Whether there are only such words as follow one for a cart or checkout. */
export const isAfter = (flat: string): boolean => tail.test(flat);
