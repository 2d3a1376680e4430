import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencySigns } from '../../lib/money/currency-symbols.ts';
import { decimalText } from '../../lib/money/decimal.ts';
import { currencyCodes } from '../../lib/money/minor-digits.ts';
import { moneyContext } from '../../lib/money/money-context.ts';
import { parse } from '../../lib/money/parse.ts';
import { runs } from './runs.ts';

const hints = ['', 'US$', '£', 'kr', 'KWD', '円', 'تومان', '1.350.000'];
const contexts = hints.flatMap((hint) =>
  ['', 'shop.co.uk', 'tienda.cl'].map((host) =>
    moneyContext({ near: [hint], host, language: 'sv', decimal: null }),
  ),
);
const context = fc.constantFrom(...contexts);

const words =
  'Total from ab bis Free was now each per kg month / x × % - – . , ( ) : + ~ # 万 起 円 から € $ kr Rs ¥ ￥ 5 12 99 1,234 1.234,56 2026 ٥٠ ۱۲ ５ १२ \u202f \u2009 \u066b \u066c \u0336 ² \ud800'.split(
    ' ',
  );

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(fc.oneof(fc.constantFrom(...words), fc.constantFrom(...currencySigns().keys())), {
      maxLength: 10,
    })
    .map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...words), { maxLength: 10 }).map((parts) => parts.join('')),
);

/** A sign, a number in some writing, a sign: what takes the short way. */
const plain = fc
  .tuple(
    fc.constantFrom('', ...currencySigns().keys()),
    fc.constantFrom('', ' ', '\u00a0'),
    fc.constantFrom(
      '5',
      '99',
      '1,234',
      '1.234',
      '1 234',
      '1.234,50',
      '1,234.50',
      '12,5',
      '1\u00a0234,50',
      '1,2345',
      '12.345.678',
      '0.50',
      '1234567',
      '12,34,567.00',
      '1,23,456',
      '1,23,45',
      '۱٬۲۳۴٬۵۶۷',
      '\u200e۱۳',
      '١٬٢٣٤٫٥٠',
      '۱۲٫۵',
      '۱۲,5',
      '\u2066۹۹\u2069',
      '\u202e۱۲۳\u202c',
      '٫٥',
    ),
    fc.constantFrom('', ' ', '\u00a0'),
    fc.oneof(
      { weight: 3, arbitrary: fc.constant('') },
      { weight: 1, arbitrary: fc.constantFrom(...currencySigns().keys()) },
    ),
  )
  .map((parts) => parts.join(''));

/** The digits of a text, whichever script they are of. */
const digitsOf = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf)).replace(/\D/g, '');

describe('any text at all', () => {
  it.each([...Array(10).keys()])('is a price, ambiguous or none, never an exception (%i)', () => {
    fc.assert(
      fc.property(texts, context, (text, around) => {
        const found = parse(text, around);
        if (found.status === 'price') expect(decimalText(found.amount)).toMatch(/^-?\d+(\.\d+)?$/);
        if (found.status === 'ambiguous') expect(found.readings.length).toBeGreaterThan(0);
      }),
      runs(10_000),
    );
  });

  it('says the same in a short look as in a close one', () => {
    fc.assert(
      fc.property(plain, context, (text, around) => {
        expect(parse(`\n${text}\n`, around)).toEqual(parse(text, around));
      }),
      runs(20_000),
    );
  });

  it('says the same among marks of direction and spaces', () => {
    const marks = fc.constantFrom(
      '\u200e',
      '\u200f',
      '\u2066',
      '\u2069',
      '\u061c',
      '\ufeff',
      '\u00a0',
      '\n',
    );
    fc.assert(
      fc.property(plain, marks, marks, context, (text, before, after, around) => {
        expect(parse(`${before}${text}${after}`, around)).toEqual(parse(text, around));
      }),
      runs(5_000),
    );
  });

  it('gives a number that is written in it, or none', () => {
    fc.assert(
      fc.property(plain, context, (text, around) => {
        const found = parse(text, around);
        fc.pre(found.status === 'price' && !text.includes('¢'));
        expect(Number(digitsOf(decimalText(found.amount)))).toBe(Number(digitsOf(text)));
      }),
      runs(5_000),
    );
  });
});

describe('two prices are never one', () => {
  it('whatever stands between them', () => {
    const price = fc
      .integer({ min: 100, max: 99_999 })
      .map((cents) => `€${(cents - (cents % 100)) / 100}.${String(cents % 100).padStart(2, '0')}`);
    const between = fc.constantFrom(
      ' ',
      ' - ',
      '–',
      ' to ',
      ' / ',
      '\n',
      ' bis ',
      ' or ',
      ' (',
      ', ',
      ' + ',
      '~',
    );
    fc.assert(
      fc.property(price, between, price, (one, joint, other) => {
        fc.pre(one !== other);
        expect(
          parse(`${one}${joint}${other}`, { evidence: [], home: null, decimal: null }).status,
        ).toBe('none');
      }),
      runs(5_000),
    );
  });
});

describe('what is formatted in any locale and read again', () => {
  const locales =
    'en en-CA en-IN de de-CH fr fr-CA fr-CH es es-MX es-CL it pt-BR pt-PT nl pl cs sk hu ro bg sr el sv da nb fi et lv lt tr az uk ru kk uz ka hy ar ar-EG ar-MA fa ur he hi bn ta si ne th km lo my vi id ms fil ja ko zh zh-TW sw am'.split(
      ' ',
    );
  const currencies = fc.constantFrom(...currencyCodes.filter((code) => code !== 'XCG'));
  const amounts = fc.integer({ min: -99_999_999, max: 999_999_999 });

  const formatted = (
    cents: number,
    currency: string,
    locale: string,
    currencyDisplay: 'code' | 'symbol' | 'narrowSymbol',
  ) => {
    const digits = String(Math.abs(cents)).padStart(3, '0');
    const exact = `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}` as const;
    const fraction = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
    const style = { style: 'currency', currency, currencyDisplay, ...fraction } as const;
    const written = new Intl.NumberFormat(locale, style).format(exact as Intl.StringNumericLiteral);
    return { exact, found: parse(written, { evidence: [], home: null, decimal: null }) };
  };

  it('is the same amount of the same currency, or refused', () => {
    let refused = 0;
    let tried = 0;
    const displays = fc.constantFrom('code' as const, 'symbol' as const);
    fc.assert(
      fc.property(
        amounts,
        currencies,
        fc.constantFrom(...locales),
        displays,
        (cents, currency, locale, display) => {
          const { exact, found } = formatted(cents, currency, locale, display);
          tried += 1;
          if (found.status === 'price') {
            expect(decimalText(found.amount)).toBe(exact);
            expect([currency, null]).toContain(found.currency);
          } else refused += 1;
        },
      ),
      runs(10_000),
    );
    console.info(`${tried} prices of all currencies, ${refused} refused`);
    expect(refused / tried).toBeLessThan(0.05);
  });

  it('is the same amount, whatever a short sign may mean', () => {
    fc.assert(
      fc.property(amounts, currencies, fc.constantFrom(...locales), (cents, currency, locale) => {
        const { exact, found } = formatted(cents, currency, locale, 'narrowSymbol');
        if (found.status === 'price') expect(decimalText(found.amount)).toBe(exact);
        if (found.status === 'ambiguous') expect(found.readings.map(decimalText)).toContain(exact);
      }),
      runs(10_000),
    );
  });
});
