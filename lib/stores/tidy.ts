import { mostLooked } from './most-looked.ts';

const mostText = 500;

/** White space, and what is not seen but can make a text read as another one: controls, zero-width characters, bidi marks. Written out, because a browser has to look a named class up. */
const blank =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\s\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;

/** A text of a page as we keep it: one line, no control or bidi characters, well-formed, at most 500 characters. */
export const tidy = (text: string): string =>
  text.slice(0, mostLooked).replace(blank, ' ').trim().slice(0, mostText).toWellFormed();
