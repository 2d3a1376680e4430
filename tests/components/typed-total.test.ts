import { describe, expect, it } from 'vitest';
import { typedCount, typedTotal } from '../../components/reading/typed-total.ts';

describe('a total as the shopper types it', () => {
  it.each([
    ['51.04', 'USD', 5104],
    ['۵۱٫۰۴', 'USD', 5104],
    ['1,234.00', 'USD', 123400],
    ['1.234,00', 'EUR', 123400],
    ['US$ 51.04', 'USD', 5104],
    ['1500', 'JPY', 1500],
    ['51', 'KWD', 51000],
  ])('reads %s in %s', (text, currency, minor) => {
    expect(typedTotal(text, currency)).toEqual({ minor, currency });
  });

  it.each([
    ['', 'USD', 'no-amount'],
    ['about fifty', 'USD', 'no-amount'],
    ['51.04', null, 'no-currency'],
    ['€51.04', 'USD', 'other-currency'],
    ['0', 'USD', 'not-positive'],
    ['-5.00', 'USD', 'not-positive'],
  ])('says what is wrong with %s in %s', (text, currency, issue) => {
    expect(typedTotal(text, currency)).toBe(issue);
  });
});

describe('a count as the shopper types it', () => {
  it.each([
    ['1', 1],
    [' 12 ', 12],
    ['۳', 3],
    ['99999', 99_999],
  ])('reads %s', (text, count) => expect(typedCount(text)).toBe(count));

  it.each(['', '0', '1.5', '-1', '123456', 'two'])('refuses %s', (text) =>
    expect(typedCount(text)).toBeNull(),
  );
});
