import { mostLooked } from './most-looked.ts';

const mostText = 500;

/** Controls, zero-width characters and bidi marks: they can make a text read as another one. */
const unseen = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu;

/** A text of a page as we keep it: one line, no control or bidi characters, well-formed, at most 500 characters. */
export const tidy = (text: string): string =>
  text
    .slice(0, mostLooked)
    .replace(unseen, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, mostText)
    .toWellFormed();
