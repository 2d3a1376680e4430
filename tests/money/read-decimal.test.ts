import { describe, expect, it } from 'vitest';
import { readDecimal } from '../../lib/money/read-decimal.ts';

describe('a machine attribute', () => {
  it.each([
    ['19.99', 'USD', 1999],
    ['19', 'USD', 1900],
    ['19.9', 'USD', 1990],
    ['19.9900', 'USD', 1999],
    ['-19.99', 'USD', -1999],
    ['+19.99', 'USD', 1999],
    ['-0.00', 'USD', 0],
    ['1980.00', 'JPY', 1980],
    ['4.125', 'KWD', 4125],
    ['90071992547409.91', 'USD', 9_007_199_254_740_991],
  ])('%s %s is %d minor units', (text, currency, minor) => {
    expect(readDecimal(text, currency)).toEqual({ minor, currency });
  });

  it.each([
    ['19.999', 'USD'],
    ['19.5', 'JPY'],
    ['1,999.00', 'USD'],
    ['1e3', 'USD'],
    ['NaN', 'USD'],
    ['Infinity', 'USD'],
    ['0x10', 'USD'],
    ['', 'USD'],
    ['.5', 'USD'],
    ['5.', 'USD'],
    ['$5', 'USD'],
    ['٥', 'USD'],
    ['5', 'XXX'],
    ['90071992547409.92', 'USD'],
    ['9'.repeat(400), 'USD'],
  ])('%s %s is refused', (text, currency) => {
    expect(readDecimal(text, currency)).toBeNull();
  });
});
