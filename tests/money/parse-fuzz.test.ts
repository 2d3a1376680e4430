import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencySigns } from '../../lib/money/currency-symbols.ts';
import { Money } from '../../lib/money/money.ts';
import { parseMoney } from '../../lib/money/parse-money.ts';
import { runs } from './runs.ts';

const hint = fc.record({
  currency: fc.constantFrom(null, 'USD', 'KWD', 'JPY', 'IRR', 'IRT', 'nonsense'),
  decimal: fc.constantFrom<'.' | ',' | null>('.', ',', null),
});

const pieces = fc.oneof(
  fc.constantFrom(...currencySigns().keys()),
  fc.constantFrom('.', ',', ' ', '-', '(', ')', "'", '%', '\u202f', '\u200f', '٫', '۵', '¹', '+'),
  fc.nat({ max: 99_999 }).map(String),
  fc.constantFrom('Total', 'from', 'Free', 'x', '1e309', 'NaN', '\ud800'),
);

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
);

describe('any text at all', () => {
  it('is an amount or a refusal, never an exception', () => {
    fc.assert(
      fc.property(texts, hint, (text, known) => {
        const parsed = parseMoney(text, known);
        if (parsed.ok) Money.parse(parsed.money);
        else expect(parsed.reason).toMatch(/^(no-amount|ambiguous|no-currency|several)$/);
      }),
      runs(10_000),
    );
  });

  it('says the same with marks of direction strewn in', () => {
    const strewn = fc.tuple(texts, fc.constantFrom('\u200e', '\u200f', '\u2068', '\u200b'));
    fc.assert(
      fc.property(strewn, hint, ([text, mark], known) => {
        fc.pre(!/[\u202d\u202e]/.test(text) && !/\d[\p{No}\p{Nl}]/u.test(text));
        const marked = text.replace(/(?<=\d)(?=\d)|^/g, mark);
        expect(parseMoney(marked, known)).toEqual(parseMoney(text, known));
      }),
      runs(3_000),
    );
  });

  it('gives an amount with digits of its own only', () => {
    fc.assert(
      fc.property(texts, hint, (text, known) => {
        const parsed = parseMoney(text.replace(/\p{N}/gu, ''), known);
        expect(parsed.ok ? parsed.money.minor : 0).toBe(0);
      }),
      runs(3_000),
    );
  });
});
