import { scaledInteger } from './decimal.ts';
import { minorDigits } from './minor-digits.ts';
import type { Money } from './money.ts';
import { type MoneyContext, type Parsed, parse } from './parse.ts';
import type { NoPrice } from './why-no-price.ts';

/** An amount that was read, or why none was: there is none, it can be read in two ways, its currency is not known, or there are several. */
export type ParsedMoney =
  | { ok: true; money: Money }
  | { ok: false; reason: 'no-amount' | 'ambiguous' | 'no-currency' | 'several' };

/** What is known from around a text: the currency that an ambiguous or missing symbol means, and the decimal sign of the page. */
export type MoneyHint = { readonly currency: string | null; readonly decimal: '.' | ',' | null };

/** Reads one amount of money, in minor units, out of a text that a store shows. It refuses rather than guesses: an amount of fewer decimals than are written, too. It never throws. */
export const parseMoney = (text: string, { currency, decimal }: MoneyHint): ParsedMoney =>
  inMinorUnits(parse(text, contextOf(currency, decimal)));

const contexts = new Map<string, MoneyContext>();

/** One context for each hint, for what a context means is worked out once. */
const contextOf = (currency: string | null, decimal: MoneyHint['decimal']): MoneyContext => {
  const code = isCurrency(currency) ? currency : '';
  const key = decimal === null ? code : `${code}${decimal}`;
  const context = contexts.get(key) ?? { evidence: code === '' ? [] : [code], home: null, decimal };
  contexts.set(key, context);
  return context;
};

const isCurrency = (code: string | null): code is string =>
  code === 'IRT' || (code !== null && minorDigits(code) !== undefined);

const refuse = (reason: Exclude<ParsedMoney, { ok: true }>['reason']): ParsedMoney => ({
  ok: false,
  reason,
});

const inMinorUnits = (parsed: Parsed): ParsedMoney => {
  if (parsed.status === 'none') return refuse(refusals[parsed.reason] ?? 'several');
  if (parsed.status === 'ambiguous')
    return refuse(parsed.readings.length === 1 ? 'no-currency' : 'ambiguous');
  const toman = parsed.currency === 'IRT';
  const currency = toman ? 'IRR' : parsed.currency;
  const digits = minorDigits(currency ?? '');
  if (currency === null || digits === undefined) return refuse('no-currency');
  const minor = scaledInteger(parsed.amount, toman ? 0 : digits);
  if (minor === null) return refuse('ambiguous');
  return inToman(toman ? minor * 1000 : minor, currency);
};

const inToman = (minor: number, currency: string): ParsedMoney =>
  Number.isSafeInteger(minor) ? { ok: true, money: { minor, currency } } : refuse('ambiguous');

const refusals: Partial<Record<NoPrice, 'no-amount' | 'ambiguous' | 'no-currency'>> = {
  'no-number': 'no-amount',
  percentage: 'no-amount',
  unclear: 'ambiguous',
  misleading: 'ambiguous',
  count: 'no-currency',
};
