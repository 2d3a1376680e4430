import type { AmountRun } from './amount-runs.ts';
import type { MoneyToken } from './money-tokens.ts';

/** Words before an amount that make it a bound: what is paid is another one. */
const bounds =
  /^(from|ab|från|fra|dès|desde|da|od|от|vanaf|partir|partire|alkaen|up|to|bis|over|above|under|über|hasta|ca|about|circa)$/iu;

/** Words after an amount that make it a price for each of something. */
const each = /^(per|pro|je|por|par|each|ea|stk|st|par|за|mo|mtl|month|monthly|mois|mes|mês|lük)$/iu;

const multiplies = /^[x×х]$/iu;
const spaced = /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]/u;

/** Why no number of the text may be taken for an amount that is paid: instalments, prices for each, bounds, numbers inside names. `null` when nothing speaks against it. */
export const notAnAmount = (
  tokens: readonly MoneyToken[],
  runs: readonly AmountRun[],
): 'ambiguous' | 'several' | null => {
  if (tokens.some(({ text }) => multiplies.test(text))) return 'several';
  if (tokens.some(({ text }) => /^[/@#№~≈<>≤≥]$/.test(text))) return 'ambiguous';
  const inBrackets = runs.some(isBracketed) && !isWholeBracket(tokens, runs);
  return inBrackets || runs.some(isOther) ? 'ambiguous' : null;
};

const isBracketed = ({ before, after }: AmountRun): boolean =>
  before?.text === '(' && after?.text === ')';

/** Accounts write (12.00) for -12.00; beside other text the brackets may be only brackets. */
export const isWholeBracket = (
  tokens: readonly MoneyToken[],
  [run, ...others]: readonly AmountRun[],
): boolean => {
  const isAll = tokens[0]?.text === '(' && tokens.at(-1)?.text === ')';
  return isAll && others.length === 0 && run !== undefined && isBracketed(run);
};

const isOther = (run: AmountRun): boolean =>
  isBound(run) || isInName(run) || isLabelDash(run) || isUnit(run) || isBroken(run);

const isBound = ({ before, after }: AmountRun): boolean =>
  bounds.test(before?.text ?? '') || /^[-+]$/.test(after?.text ?? '');

/** `1e309`, `A4`, `10kg`: a letter of a script with spaces touches the digits. */
const isInName = ({ number, lead, before, after }: AmountRun): boolean => {
  const touching = [
    lead.length === 0 && number.glued && before?.kind === 'word' ? before.text : '',
    after?.kind === 'word' && after.glued ? after.text : '',
  ];
  return touching.some((text) => spaced.test(text));
};

/** "Total - $5": the dash may be a minus or part of the label. */
const isLabelDash = ({ lead, number, before }: AmountRun): boolean => {
  const [dash, next = number] = lead;
  return dash?.text === '-' && before?.kind === 'word' && (dash.glued || !next.glued);
};

/** A price for each of something, or a number without a currency that counts what the next word says. */
const isUnit = ({ signs, after }: AmountRun): boolean =>
  after?.kind === 'word' &&
  (each.test(after.text) || (signs.length === 0 && spaced.test(after.text)));

/** A separator before the digits that belongs to no number. */
const isBroken = ({ number, lead, before }: AmountRun): boolean =>
  lead.length === 0 && number.glued && /^[.,']$/.test(before?.text ?? '');
