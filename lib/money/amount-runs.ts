import type { MoneyToken } from './money-tokens.ts';

/**
 * A number with what belongs to it: `lead`, the signs and marks before it, and `trail`, the signs after it; `before` and `after` are the pieces next to all
 * that, `earlier` and `later` the words beyond those.
 */
export type AmountRun = {
  readonly number: MoneyToken;
  readonly lead: readonly MoneyToken[];
  readonly trail: readonly MoneyToken[];
  readonly signs: readonly string[];
  readonly earlier: MoneyToken | null;
  readonly before: MoneyToken | null;
  readonly after: MoneyToken | null;
  readonly later: MoneyToken | null;
};

/** The numbers of a text, each with its surroundings; counts in brackets such as `(3 items)` are left out. */
export const amountRuns = (tokens: readonly MoneyToken[]): AmountRun[] =>
  tokens.flatMap((token, at) =>
    token.kind === 'number' && !isCount(tokens, at) ? [runAround(tokens, token, at)] : [],
  );

const runAround = (tokens: readonly MoneyToken[], number: MoneyToken, at: number): AmountRun => {
  const start = tokens.slice(0, at).findLastIndex((token) => !leads(token)) + 1;
  const ahead = tokens.slice(at + 1);
  const length = ahead.findIndex((token) => token.kind !== 'sign');
  const trail = length < 0 ? ahead : ahead.slice(0, length);
  const lead = tokens.slice(start, at);
  const before = isShortened(tokens, start) ? start - 2 : start - 1;
  return {
    number,
    lead,
    trail,
    signs: [...lead, ...trail].filter(({ kind }) => kind === 'sign').map(({ text }) => text),
    earlier: wordNear(tokens, before, -1),
    before: tokens[before] ?? null,
    after: ahead[trail.length] ?? null,
    later: wordNear(ahead, trail.length, 1),
  };
};

/** Whether the piece at `start` follows an abbreviation such as `ca.`. */
const isShortened = (tokens: readonly MoneyToken[], start: number): boolean =>
  !tokens[start]?.glued && tokens[start - 1]?.text === '.' && start > 1;

/** The word next to the piece at `at`, a stop or an apostrophe between them or none: that of `ord. pris`, `jusqu'à`. */
const wordNear = (tokens: readonly MoneyToken[], at: number, step: 1 | -1): MoneyToken | null => {
  const next = at + step;
  const token = tokens[/^[.']$/.test(tokens[next]?.text ?? '') ? next + step : next];
  return token?.kind === 'word' ? token : null;
};

const leads = ({ kind, text }: MoneyToken): boolean =>
  kind === 'sign' || (kind === 'mark' && (text === '-' || text === ':'));

/** A small whole number in brackets, with a word after it, or beside another number: never the amount. */
const isCount = (tokens: readonly MoneyToken[], at: number): boolean => {
  const [open, number, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (open?.text !== '(' || !/^\d{1,3}$/.test(number?.text ?? '')) return false;
  if (next?.kind === 'word') return true;
  return next?.text === ')' && tokens.filter(({ kind }) => kind === 'number').length > 1;
};
