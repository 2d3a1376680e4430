import { describe, expect, it } from 'vitest';
import { withoutMyriads } from '../../lib/money/without-myriads.ts';

describe('an East Asian count', () => {
  it.each([
    ['2억원', '200000000원'],
    ['1.2億円', '120000000円'],
    ['1億2,300万円', '123000000円'],
    ['1,500万円', '15000000円'],
    ['110.0万円', '1100000円'],
    ['12만 9,000원', '129000원'],
    ['2만 5천원', '25000원'],
    ['5千円', '5000円'],
    ['177.1 亿元', '17710000000元'],
    ['1万 2000', '12000'],
  ])('%s is %s', (text, expected) => {
    expect(withoutMyriads(text)).toBe(expected);
  });

  it.each(['1万2億円', '1.5万5千円', '1.23456万円', '1万12345円', '3千克', '万円'])(
    'that is none stays as it is: %s',
    (text) => {
      expect(withoutMyriads(text)).toBe(text);
    },
  );
});
