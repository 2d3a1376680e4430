import { expect, it } from 'vitest';
import { typedPart } from '../../components/orders/typed-part.ts';
import { toman } from '../../lib/money/unit.ts';

it.each([
  ['', 'IRR', 0],
  ['400,000', 'IRR', 400_000_000],
  ['۹٬۰۰۰', 'IRR', 9_000_000],
  ['12.50', 'USD', 1250],
  ['0', 'USD', 0],
  ['-1', 'USD', null],
  ['€5', 'USD', null],
  ['some', 'USD', null],
])('“%s” of %s is %j minor units, in toman where one counts in it', (text, currency, minor) =>
  expect(typedPart(text, currency, toman)).toEqual(minor === null ? null : { minor, currency }),
);
