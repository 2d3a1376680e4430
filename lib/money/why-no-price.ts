import type { AmountRun } from './amount-runs.ts';
import { hasLooseEnd, isTorn } from './loose-ends.ts';
import { measureOf } from './measure-of.ts';
import type { MoneyToken } from './money-tokens.ts';
import { says } from './price-words.ts';

/**
 * Why a text is no price: it has no number, or only a percentage; its numbers are a range, a least or greatest amount, a price for each of some measure or
 * time, an instalment, a count, a date; there are several, or only the former one; its digits aren't what they seem; it is too long to be one; or it is torn.
 */
export type NoPrice =
  | 'no-number'
  | 'percentage'
  | 'range'
  | 'from'
  | 'bound'
  | 'per-unit'
  | 'per-period'
  | 'instalment'
  | 'count'
  | 'date'
  | 'several'
  | 'former'
  | 'misleading'
  | 'too-long'
  | 'unclear';

/** Why no number of the text may be taken for what is paid; `null` when nothing speaks against it. */
export const whyNoPrice = (
  tokens: readonly MoneyToken[],
  runs: readonly AmountRun[],
): NoPrice | null => {
  if (isInstalment(tokens)) return 'instalment';
  if (runs.some(isTorn)) return 'unclear';
  const bound = bounded(tokens, runs) ?? firstOf(runs, (run) => measureOf(tokens, run));
  if (bound) return bound;
  if (new Set(runs.map(({ number }) => number.text)).size > 1) return null;
  return hasLooseEnd(tokens, runs) ? 'unclear' : null;
};

/** What two different amounts of one text are: a range when a dash or a word for it stands between them. */
export const rangeOrSeveral = (
  tokens: readonly MoneyToken[],
  [first, second]: readonly AmountRun[],
): NoPrice => {
  if (!first || !second) return 'several';
  const between = tokens.slice(tokens.indexOf(first.number) + 1, tokens.indexOf(second.number));
  const isSpan = between.some(({ text }) => /^[-~〜～]$/.test(text) || says('between', text));
  return isSpan ? 'range' : 'several';
};

const firstOf = <T>(runs: readonly AmountRun[], find: (run: AmountRun) => T | null): T | null => {
  for (const run of runs) {
    const found = find(run);
    if (found !== null) return found;
  }
  return null;
};

/** `10x de R$ 33`, `3 × $5`, `in 4 payments of $5`. */
const isInstalment = (tokens: readonly MoneyToken[]): boolean =>
  tokens.some(({ text }) => /^[x×х]$/iu.test(text) || says('instalment', text));

const bounded = (tokens: readonly MoneyToken[], runs: readonly AmountRun[]): NoPrice | null => {
  if (
    tokens.some(({ text }) => /^(?:[@#№]|id|sku|ean|gtin|upc|isbn|asin|rat(?:ed|ing))$/i.test(text))
  )
    return 'count';
  if (
    tokens.some(({ text }) =>
      /^(?:[~≈<>≤≥]|free|gratis|kostenlos|gratuite?|ücretsiz|бесплатно|以[上下]|이[상하]|초과|미만)$/iu.test(
        text,
      ),
    )
  )
    return 'bound';
  if (runs.length === 1 && runs.some(isFormer)) return 'former';
  if (runs.some(isRating)) return 'count';
  return firstOf(runs, (run) => leastOrMost(tokens, run));
};

/** Whether the words before an amount say that it was to be paid once: `was $5`, `list price $5`, `au lieu de 5 €`. */
export const isFormer = ({ before, earlier }: AmountRun): boolean => {
  const last = before?.text ?? '';
  if (says('was', last)) return true;
  return says('was', earlier?.text ?? '') && (says('label', last) || /^(?:de|di|at)$/i.test(last));
};

/** A bare number beside a star, a mark of length, or the number of its reviews: `4.8 ★`, `4.8 (283)`. */
const isRating = ({ signs, lead, before, after, later }: AmountRun): boolean => {
  if (signs.length > 0 || lead.length > 0) return false;
  if (before?.text === '★' || /^[★☆⭐″°]$/.test(after?.text ?? '')) return true;
  return after?.text === '"' ? before?.text !== '"' : after?.text === '(' && later === null;
};

const leastOrMost = (tokens: readonly MoneyToken[], run: AmountRun): NoPrice | null => {
  const last = run.before?.kind === 'word' ? run.before.text : '';
  const earlier = run.earlier?.text ?? '';
  if (says('from', last) || isFrom(earlier, last) || isFromBehind(tokens, run)) return 'from';
  if (says('bound', last) || isBoundBefore(earlier, last)) return 'bound';
  return isRounded(run) || says('limit', wordBehind(run)) ? 'bound' : null;
};

/** `from only 5 €`, Romanian `de la 5 lei`; but Italian and Portuguese `da` is also a word of labels: `totale da pagare`, `total da compra`. */
const isFrom = (earlier: string, last: string): boolean => {
  if (/^de$/i.test(earlier)) return /^la$/i.test(last);
  return says('from', earlier) && (!/^da$/i.test(earlier) || /^sol[oi]$/i.test(last));
};

/** `bis zu 5 €`, `più di 5 €`. */
const isBoundBefore = (earlier: string, last: string): boolean => {
  if (/^(?:di|de|od|than)$/i.test(last))
    return /^(?:più|meno|plus|moins|más|menos|mais|mehr|weniger|manje|više|more|less)$/i.test(
      earlier,
    );
  return says('bound', earlier) && /^(?:zu|à|a|to|ao)$/i.test(last);
};

/** `5 $ onwards`, and with the ending of a Turkish case between: `5 TL'den başlayan`. */
const isFromBehind = (tokens: readonly MoneyToken[], { number }: AmountRun): boolean => {
  const at = tokens.indexOf(number) + 1;
  const ahead = tokens.slice(at, at + 5).filter(({ kind }) => kind !== 'sign');
  return ahead
    .slice(0, ahead.findIndex(({ kind }) => kind === 'number') >>> 0)
    .slice(0, 3)
    .some(({ text }, place) => says('after', text) && (place === 0 || text.length > 2));
};

/** The word behind an amount, past the preposition of `5 € de remise`. */
const wordBehind = ({ after, later }: AmountRun): string =>
  /^(?:de|di|of|as)$/i.test(after?.text ?? '') ? (later?.text ?? '') : (after?.text ?? '');

/** `$1.2K`, `12.4K`: a capital for thousands or millions touches the number. Those that stand for a currency are written before it. */
const isRounded = ({ lead, trail }: AmountRun): boolean => {
  const [unit] = trail;
  if (unit?.glued !== true) return false;
  return unit.text === 'K' || (unit.text === 'L' && lead.some(({ kind }) => kind === 'sign'));
};
