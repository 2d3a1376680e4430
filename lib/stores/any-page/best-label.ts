import type { Meaning } from './label-words.ts';
import { meaningOfLabel } from './meaning-of-label.ts';
import type { Pieces } from './pieces.ts';

/** The words that stand for an amount, what they mean, and the pieces of the page that they are. */
export type Label = {
  readonly words: string;
  readonly meaning: Meaning | null;
  readonly pieces: readonly number[];
};

/** The nearest words are the label, if they are one by themselves. */
const isLabel = (words: string): boolean =>
  words.length <= longestWord && !isNote(words) && meaningOfLabel(words) !== null;

const longestWord = 30;

/** All the words if they are few; else those of one piece, the first that means something: notes and tooltips follow a label. */
export const bestLabel = ({ list }: Pieces, at: readonly number[]): Label | null => {
  if (at.length === 0) return null;
  const texts = at.map((one) => (list[one]?.text ?? '').replace(/\s+/g, ' ').trim());
  const last = texts.at(-1) ?? '';
  if (at.length > 1 && isLabel(last))
    return { words: last, meaning: meaningOfLabel(last), pieces: at };
  const [first = ''] = texts;
  if (at.length > 1 && isLabel(first) && last.length > longestWord)
    return { words: first, meaning: meaningOfLabel(first), pieces: at };
  const all = texts.join(' ');
  if (all.length <= 60) return { words: all, meaning: meaningOfLabel(all), pieces: at };
  const known = texts.findIndex((text) => text.length <= 60 && meaningOfLabel(text) !== null);
  const words = texts[known] ?? texts[0] ?? '';
  return { words, meaning: known < 0 ? null : meaningOfLabel(words), pieces: at };
};

/** Words behind an amount that say what is in it or comes on top, not what it is. */
export const isNote = (words: string): boolean =>
  /^\s*([+(※]|(incl|excl|plus|inkl|exkl|zzgl|inc\.|ttc|hors|dont|iva|vat|mwst|con|z |w tym|в т)(?![a-z]{6}))|calculated|included|excluded|applicable|at checkout|learn more|see details|see terms|^\s*[-−–(]*\s*(?:\p{Nd}{1,2}([.,]\p{Nd})?\s?[%٪]|[%٪]\s?\p{Nd}{1,2})(?!\p{Nd})/iu.test(
    words,
  );
