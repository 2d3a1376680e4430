import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney } from '../../lib/money/format-money.ts';
import { currencyCodes, minorDigits } from '../../lib/money/minor-digits.ts';
import { parseMoney } from '../../lib/money/parse-money.ts';
import { toman } from '../../lib/money/unit.ts';
import { runs } from './runs.ts';

const locales =
  'en-US en-GB en-CA en-AU en-IN fa ar-EG ar-AE ar-SA tr ru uk kk de de-CH fr fr-CA it es es-MX pt-BR pt-PT nl pl cs hu ro sv da nb fi el he hi bn th vi id ms ja ko zh-CN zh-TW'.split(
    ' ',
  );

const decimalOf = (locale: string): '.' | ',' | null => {
  const sign = new Intl.NumberFormat(locale, { numberingSystem: 'latn' })
    .formatToParts(1.5)
    .find(({ type }) => type === 'decimal')?.value;
  return sign === '.' || sign === ',' ? sign : null;
};

const decimals = new Map(locales.map((locale) => [locale, decimalOf(locale)]));

const amounts = fc.oneof(
  fc.integer({ min: -9_999, max: 9_999 }),
  fc.integer({ min: -999_999_999, max: 999_999_999_999 }),
);

describe('what is formatted and read again', () => {
  it('is the same amount or, where a locale writes it in two meanings, refused', () => {
    let refused = 0;
    let tried = 0;
    fc.assert(
      fc.property(
        amounts,
        fc.constantFrom(...currencyCodes),
        fc.constantFrom(...locales),
        (minor, currency, locale) => {
          const written = formatMoney({ minor, currency }, locale);
          const parsed = parseMoney(written, { currency, decimal: decimals.get(locale) ?? null });
          tried += 1;
          if (parsed.ok) expect(parsed.money).toEqual({ minor, currency });
          else refused += 1;
        },
      ),
      runs(20_000),
    );
    console.info(`${tried} round trips, ${refused} refused`);
    expect(refused / tried).toBeLessThan(0.02);
  });

  it('is the same amount in the currencies of the stores', () => {
    const common = 'USD EUR GBP JPY CNY AED TRY INR KRW SAR RUB KZT KWD CAD AUD'.split(' ');
    expect(common.every((code) => minorDigits(code) !== undefined)).toBe(true);
    fc.assert(
      fc.property(
        amounts,
        fc.constantFrom(...common),
        fc.constantFrom(...locales),
        (minor, currency, locale) => {
          const written = formatMoney({ minor, currency }, locale);
          const hint = { currency, decimal: decimals.get(locale) ?? null };
          expect(parseMoney(written, hint)).toEqual({ ok: true, money: { minor, currency } });
        },
      ),
      runs(20_000),
    );
  });

  it('is the same amount in toman', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9_999_999, max: 999_999_999 }),
        fc.constantFrom('fa', 'en-GB'),
        (count, locale) => {
          const money = { minor: count * toman.minor, currency: toman.currency };
          const written = formatMoney(money, locale, { unit: toman });
          expect(parseMoney(written, { currency: null, decimal: null })).toEqual({
            ok: true,
            money,
          });
        },
      ),
      runs(5_000),
    );
  });
});
