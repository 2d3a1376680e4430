import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskedName, shapeOf } from '../../../lib/stores/sample/redacted-text.ts';

describe('a text in a report', () => {
  it.each([
    ['Order total: $1,234.56', 'Aaa aa: $9,99.99'],
    ['Jane Doe', 'Aaa Aaa'],
    ['۱۲٬۳۴۵ تومان', '99٬99 xx'],
    ['4111 1111 1111 1111', '99 99 99 99'],
    ['jane@mail.example', 'aa·aa.aa'],
  ])('%s is shown as %s', (text, shape) => expect(shapeOf(text)).toBe(shape));

  it('keeps no letter and no digit, whatever the text', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(shapeOf(text)).toMatch(/^[Aax9\s.,'’٫٬\p{Sc}%:+()\-−·]{0,40}$/u);
      }),
      { numRuns: 2000 },
    ));
});

describe('a name in a report', () => {
  it.each([
    ['sc-subtotal-amount-buybox', 'sc-subtotal-amount-buybox'],
    ['order-113-1234567-1234567', 'order-9-9-9'],
    ['a1b2c3d4e5f60718', '…'],
    ['jane@mail.example', '…'],
  ])('%s is shown as %s', (name, masked) => expect(maskedName(name)).toBe(masked));
});
