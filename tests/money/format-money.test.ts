import { describe, expect, it } from 'vitest';
import { formatMoney } from '../../lib/money/format-money.ts';
import { formatRate } from '../../lib/money/format-rate.ts';
import { toman } from '../../lib/money/unit.ts';

const plain = (text: string): string => text.replace(/\p{Cf}/gu, '').replace(/\s/gu, ' ');

describe('an amount', () => {
  it.each([
    [123_456, 'USD', 'en-US', '$1,234.56'],
    [123_456, 'USD', 'en-GB', 'US$1,234.56'],
    [123_456, 'USD', 'de', '1.234,56 US$'],
    [123_456, 'USD', 'fa', 'US$۱٬۲۳۴٫۵۶'],
    [-5, 'EUR', 'en', '-€0.05'],
    [1980, 'JPY', 'ja', '￥1,980'],
    [1_012_345, 'KWD', 'en', 'KWD 1,012.345'],
    [9_007_199_254_740_991, 'USD', 'en-US', '$90,071,992,547,409.91'],
  ])('of %d %s for %s is %s', (minor, currency, locale, expected) => {
    expect(plain(formatMoney({ minor, currency }, locale))).toBe(expected);
  });

  it('in toman is counted in toman, exact to the rial', () => {
    const price = { minor: 27_450_000_000, currency: 'IRR' };
    expect(formatMoney(price, 'fa', { unit: toman })).toBe('۲۷٬۴۵۰٬۰۰۰ تومان');
    expect(formatMoney(price, 'en-GB', { unit: toman })).toBe('27,450,000 toman');
    expect(formatMoney({ minor: -1100, currency: 'IRR' }, 'en', { unit: toman })).toBe(
      '-1.1 toman',
    );
  });

  it('of another currency than the unit’s stays as it is', () => {
    expect(formatMoney({ minor: 500, currency: 'USD' }, 'en-US', { unit: toman })).toBe('$5.00');
  });

  it('in rial shows decimals only when there are some', () => {
    expect(plain(formatMoney({ minor: 100_000, currency: 'IRR' }, 'en'))).toBe('IRR 1,000');
    expect(plain(formatMoney({ minor: 100_050, currency: 'IRR' }, 'en'))).toBe('IRR 1,000.50');
  });
});

describe('a rate', () => {
  const rate = { from: 'USD', to: 'IRR', value: 11_284_005, scale: 1, at: '', source: '' };

  it('is a line in the reader’s unit and digits', () => {
    expect(formatRate(rate, 'en', toman)).toBe('1 USD = 112,840.05 toman');
    expect(formatRate(rate, 'fa', toman)).toBe('۱ USD = ۱۱۲٬۸۴۰٫۰۵ تومان');
    expect(formatRate(rate, 'en')).toBe('1 USD = 1,128,400.5 IRR');
  });

  it('keeps four figures of a small price', () => {
    const yen = { ...rate, from: 'JPY', to: 'USD', value: 65_148, scale: 7 };
    expect(formatRate(yen, 'en')).toBe('1 JPY = 0.006515 USD');
  });
});
