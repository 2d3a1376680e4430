import type { AmountRun } from './amount-runs.ts';
import { currencySign } from './currency-symbols.ts';
import type { MoneyToken } from './money-tokens.ts';
import { says } from './price-words.ts';

/** Whether a price may be in a currency that isn't in the table: `₿ 1`, `QX$5`, `5 $b`, `120 XTE`. */
export const isUnknownCurrency = (
  tokens: readonly MoneyToken[],
  runs: readonly AmountRun[],
): boolean =>
  tokens.some(({ kind, text }) => kind === 'mark' && /\p{Sc}/u.test(text)) ||
  runs.some((run) => (run.signs.length === 0 ? isCoded(run) : isCompound(run)));

/** Whether a bare number is beside words that make a count or a name of it: `3 left`, `Item 42`. After it a word of tax may stand, before a whole one a word for a price. */
export const isCounted = (run: AmountRun): boolean => {
  if (run.signs.length > 0) return false;
  return (run.after?.kind === 'word' && !says('tax', run.after.text)) || isNamed(run);
};

const capitals = /^\p{Lu}{1,3}$/u;

/** Letters at a shared sign may make another currency of it: `QX$5`, `5 $b`, `$5 NB`. */
const isCompound = ({ signs, lead, trail, before, after }: AmountRun): boolean => {
  const prefixed = lead[0]?.glued === true && isCapital(before);
  if (signs.some((sign) => currencySign(sign)?.sure)) return prefixed && lead[0]?.text[0] === '$';
  const glued = trail.length > 0 && after?.kind === 'word' && after.glued;
  return prefixed || glued || isCapital(after);
};

const isCapital = (token: MoneyToken | null): boolean =>
  token !== null && capitals.test(token.text) && !says('tax', token.text);

/** Two or three capitals beside a bare number that aren't what bills call a tax or a sum, nor a measure. */
const isCoded = (run: AmountRun): boolean =>
  isCode(run.before) || (isCode(run.after) && !isNamed(run));

/** A whole number behind a word that isn't one for a price: `Model 2019`. */
const isNamed = ({ number, before }: AmountRun): boolean =>
  before?.kind === 'word' && !/\D/.test(number.text) && !says('label', before.text);

const isCode = (token: MoneyToken | null): boolean =>
  token !== null &&
  /^[A-Z]{2,3}$/.test(token.text) &&
  !/^(?:MRP|RRP|FEE|PAY|DUE|NOW|ID|NO|OR|TO|[KMGT]B|G?HZ|[CM]M|KG|ML|EAN|UPC)$/.test(token.text) &&
  !says('tax', token.text) &&
  !says('label', token.text);
