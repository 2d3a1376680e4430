import { mostLooked } from './most-looked.ts';

const mostText = 500;

/** Controls, zero-width characters and bidi marks: they can make a text read as another one. */
const unseen = '[\\p{Cc}\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff]+';

let made: RegExp | null = null;

/** Made when the first text is read: as a literal, a browser would look its class of characters up on every page. */
const unseenRuns = (): RegExp => {
  made ??= new RegExp(unseen, 'gu');
  return made;
};

/** A text of a page as we keep it: one line, no control or bidi characters, well-formed, at most 500 characters. */
export const tidy = (text: string): string =>
  text
    .slice(0, mostLooked)
    .replace(unseenRuns(), ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, mostText)
    .toWellFormed();
