import { withCodes } from '../../lib/money/currency-names.ts';
import { decimalText } from '../../lib/money/decimal.ts';
import { moneyContext, type Surroundings } from '../../lib/money/money-context.ts';
import { type MoneyContext, type Parsed, parse } from '../../lib/money/parse.ts';
import { stores } from '../../lib/stores/stores.ts';

/** What a line asks: a text and what is known from around it. */
export type PriceQuestion = {
  readonly text: string;
  readonly host: string | null;
  readonly lang: string | null;
  readonly currency: string | null;
};

/** What a line says of a text. `amount` is in major units, a decimal string; `currency` an ISO 4217 code, or `IRT` for toman. */
export type PriceAnswer = {
  readonly text: string;
  readonly status: Parsed['status'];
  readonly amount: string | null;
  readonly currency: string | null;
  readonly reason: string | null;
};

/** A line as a question: JSON with a text in it, or else the line itself is the text. */
export const readQuestion = (line: string): PriceQuestion => {
  const plain = { text: line, host: null, lang: null, currency: null };
  if (!line.trimStart().startsWith('{')) return plain;
  try {
    const fields = new Map<string, unknown>(Object.entries(JSON.parse(line)));
    const field = (name: string): string | null => {
      const value = fields.get(name);
      return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
    };
    const text = field('text');
    if (text === null) return plain;
    return { text, host: field('host'), lang: field('lang'), currency: field('currency') };
  } catch {
    return plain;
  }
};

/** What the parser says of a question. */
export const answerPrice = (question: PriceQuestion): PriceAnswer => {
  const { text, lang } = question;
  const context = contextOf(question);
  const parsed = parse(lang === null ? text : withCodes(text, lang), context);
  if (parsed.status === 'none')
    return { text, status: 'none', amount: null, currency: null, reason: parsed.reason };
  if (parsed.status === 'ambiguous') return { text, ...ambiguous(parsed) };
  const { amount, currency } = parsed;
  const reason = currency === null ? 'no sign of a currency' : null;
  return { text, status: 'price', amount: decimalText(amount), currency, reason };
};

const ambiguous = ({
  readings,
  currencies,
}: Extract<Parsed, { status: 'ambiguous' }>): Omit<PriceAnswer, 'text'> => {
  const [amount, ...others] = readings.map(decimalText);
  const [currency = null, ...shared] = currencies;
  const certain = shared.length > 0 ? null : currency;
  if (others.length > 0)
    return {
      status: 'ambiguous',
      amount: null,
      currency: certain,
      reason: [amount, ...others].join(' or '),
    };
  const reason = currency === null ? 'unknown currency' : currencies.join(' or ');
  return { status: 'ambiguous', amount: amount ?? null, currency: null, reason };
};

const contexts = new Map<string, MoneyContext>();

const contextOf = ({ host, lang, currency }: PriceQuestion): MoneyContext => {
  const key = [host, lang, currency].join('\n');
  const known = contexts.get(key);
  if (known) return known;
  const made = moneyContext(surroundings(host, lang, currency));
  if (contexts.size < 10_000) contexts.set(key, made);
  return made;
};

const surroundings = (
  host: string | null,
  language: string | null,
  currency: string | null,
): Surroundings => ({
  near: [currency, host === null ? null : storeCurrency(host)].flatMap((text) => text ?? []),
  host,
  language,
  decimal: null,
});

/** What a known store's host writes its shared signs for. */
const storeCurrency = (host: string): string | null =>
  stores.flatMap(({ hosts }) => hosts).find((known) => known.host === host)?.currency ?? null;
