import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PageReading } from '../../../lib/cart/page-reading.ts';
import { readAnyPage } from '../../../lib/stores/any-page/read-any-page.ts';
import { openPage } from '../open-page.ts';
import { htmlPage, payForm } from './any-page-case.ts';

const now = new Date('2026-11-22T10:00:00.000Z');
const url = 'https://shop.example/checkout';

const read = (html: string, pointed: string | null = null) =>
  readAnyPage(openPage(html, url), url, { pointed, now, language: null });

const checkout = (body: string, head = '') =>
  htmlPage('en', 'Checkout', `<h1>Checkout</h1>${body}${payForm('Pay')}`, head);

const plain = '<p><span>Order total</span> <span>€40.00</span></p>';

describe('a hostile page', () => {
  it.each([
    [
      'a form whose inputs are named like methods',
      `<form><input name="getAttribute"><input name="parentElement"><input name="contains"><input name="closest">${plain}</form>`,
      '',
    ],
    [
      'JSON-LD that is broken',
      plain,
      '<script type="application/ld+json">{"@type":"Product",</script>',
    ],
    [
      'JSON-LD that names the prototype',
      plain,
      '<script type="application/ld+json">{"__proto__":{"minor":1},"constructor":{"prototype":{"x":1}},"@type":["Product",{"a":null}]}</script>',
    ],
    [
      'analytics full of nonsense',
      plain,
      '<script>dataLayer.push({event:"begin_checkout",ecommerce:{value:"NaN",currency:"__proto__"}})</script>',
    ],
    ['a text of ten megabytes', `${plain}<p>${'9'.repeat(10_000_000)}</p>`, ''],
    ['a currency that is none', plain, '<meta property="og:price:currency" content="XXX">'],
  ])('is read as it stands: %s', (_, body, head) => {
    expect(read(checkout(body, head)).total).toEqual({ minor: 4000, currency: 'EUR' });
  });

  it('is read when it is nested deeply', () => {
    const deep = `${'<div>'.repeat(3000)}${plain}${'</div>'.repeat(3000)}`;
    expect(read(checkout(deep)).total).toEqual({ minor: 4000, currency: 'EUR' });
  });

  it('gives a reading that keeps to its schema, whatever its parts are', () => {
    const part = fc.oneof(
      fc.constantFrom(
        'Order total',
        'Total',
        'Subtotal',
        '€',
        '$',
        '12.50',
        '1.234,56 kr',
        '<b>',
        '</b>',
        '<td>',
        '<tr>',
        '<table>',
        '</table>',
        '<dl><dt>',
        '<dd>',
        '<input name="qty" value="2">',
        '<s>',
        '</s>',
        '-',
        '(',
        '%',
        'x',
        '۱۲٬۰۰۰ تومان',
        '\u202e',
        '<a href="/p/1">Mug</a>',
        '<div class="cart-item">',
        '</div>',
      ),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const reading = read(checkout(parts.join(' ')));
        expect(PageReading.safeParse(reading).success).toBe(true);
        expect(reading.total === null).toBe(reading.confidence === 'none');
      }),
      { numRuns: 300 },
    );
  });

  it('is refused when it is too large to be a cart', () => {
    const reading = read(checkout(`${plain}${'<i>€1.00</i>'.repeat(5000)}`));
    expect(reading.total).toBeNull();
    expect(reading.doubts).toEqual(['too-large']);
  });
});

describe('what the shopper points at', () => {
  it('is read, whatever the rest says', () => {
    const html = checkout(`${plain}<p id="mine">Sum <b>€51.04</b></p>`);
    const reading = read(html, '#mine');
    expect(reading.total).toEqual({ minor: 5104, currency: 'EUR' });
    expect(reading.confidence).toBe('high');
    expect(reading.evidence.at(-1)?.source).toBe('pointed');
  });

  it.each([
    ['#nowhere', 'no-total'],
    [']broken[', 'no-total'],
    ['#words', 'no-total'],
    ['#kroner', 'unclear-currency'],
    ['#range', 'unclear-amount'],
  ])('is refused at %s: %s', (selector, doubt) => {
    const html = checkout(
      '<p id="words">Nothing</p><p id="kroner">51 kr</p><p id="range">€5 – €9</p>',
    );
    const reading = read(html, selector);
    expect(reading.total).toBeNull();
    expect(reading.doubts).toEqual([doubt]);
  });
});
