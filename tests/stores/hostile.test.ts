import { describe, expect, it, vi } from 'vitest';
import { Cart } from '../../lib/cart/cart.ts';
import type { Reading } from '../../lib/stores/cart-of-look.ts';
import { locate } from '../../lib/stores/locate.ts';
import { sightingAt } from '../../lib/stores/sighting.ts';
import { tidy } from '../../lib/stores/tidy.ts';
import { everyStore } from './every-store.ts';
import { openPage } from './open-page.ts';

const cartAt = 'https://www.amazon.com/cart';
const checkoutAt = 'https://www.amazon.com/checkout/p/p-106-1234567-1234567/spc';

const open = (html: string, address = cartAt): Reading => read(openPage(html, address), address);

const read = (document: Document, address = cartAt): Reading => {
  const sighting = sightingAt(document, address, locate(address, everyStore), new Date(0));
  if ('left' in sighting || 'offer' in sighting) throw new Error(`${address} is no cart`);
  return sighting;
};

type RowParts = { id?: string; title?: string; price?: string; inside?: string };

const row = ({
  id = 'B0KETTLE01',
  title = 'Kettle',
  price = '24.99',
  inside = '',
}: RowParts = {}) =>
  `<div class="sc-list-item" data-asin="${id}" data-itemtype="active" data-price="${price}" data-quantity="1" data-isselected="1" data-subtotal='{"subtotal":{"code":"USD","amount":24.99}}'><span class="sc-product-title">${title}</span>${inside}</div>`;

const total = (text = '$24.99', attributes = ''): string =>
  `<span id="sc-subtotal-amount-activecart" ${attributes}><span class="sc-price">${text}</span></span>`;

const cart = (rows: string, sum = total()): string =>
  `<html><head></head><body><div id="sc-active-cart">${rows}</div>${sum}</body></html>`;

const checkout = (rows: string, sum = '<span class="grand-total-price">$24.99</span>'): string =>
  `<html><head></head><body><div data-csa-c-slot-id="checkout-itemBlockPanel"><div class="lineitem-container" data-asin="B0KETTLE01"><span class="lineitem-title-text">Kettle</span></div></div><ul id="subtotals-marketplace-table">${rows}</ul>${sum}</body></html>`;

const cartOf = (reading: Reading): Cart => {
  if (!('cart' in reading)) throw new Error(`unreadable: ${reading.unreadable.reason}`);
  return Cart.parse(reading.cart);
};

const reasonOf = (reading: Reading): string | null =>
  'unreadable' in reading ? reading.unreadable.reason : null;

const clean = cartOf(open(cart(row())));

describe('a page that is too much', () => {
  it('cuts a title of 10 MB', () => {
    const { items } = cartOf(open(cart(row({ title: 'Kettle '.repeat(1_500_000) }))));
    expect(items[0]?.title).toHaveLength(500);
  });

  it('answers 100,000 rows without reading them', () => {
    const document = openPage(
      cart('<i class="sc-list-item" data-asin="B"></i>'.repeat(100_000)),
      cartAt,
    );
    const looks = vi.spyOn(Element.prototype, 'checkVisibility');
    expect(reasonOf(read(document))).toBe('too-large');
    expect(looks.mock.calls.length).toBeLessThan(100);
    looks.mockRestore();
  });

  it('refuses 201 items and reads 200', () => {
    const rows = Array.from({ length: 201 }, (_, n) => row({ id: `B0ITEM${1000 + n}` }));
    expect(reasonOf(open(cart(rows.join(''))))).toBe('too-large');
    expect(cartOf(open(cart(rows.slice(1).join('')))).items).toHaveLength(200);
  });

  it('refuses 10,000 lines of a summary, and 41', () => {
    const line =
      '<li><span class="order-summary-line-term">Tax</span><span class="order-summary-line-definition">$1</span></li>';
    expect(reasonOf(open(checkout(line.repeat(10_000)), checkoutAt))).toBe('too-large');
    expect(reasonOf(open(checkout(line.repeat(41)), checkoutAt))).toBe('too-large');
    expect(cartOf(open(checkout(line.repeat(40)), checkoutAt)).lines).toHaveLength(40);
  });

  it('reads through 5,000 levels', () => {
    const deep = (text: string) => `${'<b>'.repeat(5000)}${text}${'</b>'.repeat(5000)}`;
    const html = cart(row({ title: deep('Kettle') }), total(deep('$24.99')));
    expect(cartOf(open(html))).toEqual(clean);
  });

  it('takes a text in 100,000 pieces for none', () => {
    expect(reasonOf(open(cart(row(), total('<b>1</b>'.repeat(100_000)))))).toBe('no-total');
  });
});

describe('a text that reads otherwise than it looks', () => {
  it('keeps no override in a title', () => {
    const { items } = cartOf(open(cart(row({ title: 'Kettle \u202eelttek\u202c \u2066x\u2069' }))));
    expect(items[0]?.title).toBe('Kettle elttek x');
  });

  it('refuses an override in an amount', () => {
    expect(reasonOf(open(cart(row(), total('\u202e99.42$\u202c'))))).toBe('unclear-amount');
  });

  it('keeps half a character from the border', () => {
    expect(tidy('\ud83d\ude00').isWellFormed()).toBe(true);
    expect(tidy(`${'x'.repeat(499)}\ud83d\ude00`).isWellFormed()).toBe(true);
  });
});

describe('a total that is not the total', () => {
  const decoys = ['display:none', 'display: none', 'visibility:hidden'];

  it.each(decoys)('is not seen with %s', (style) => {
    const html = cart(row(), total('$1.00', `style="${style}"`) + total());
    expect(cartOf(open(html)).total).toEqual(clean.total);
  });

  it.each(decoys)('is not seen inside the true one with %s', (style) => {
    const html = cart(row(), total(`<span style="${style}">$1.00</span>$24.99`));
    expect(cartOf(open(html)).total).toEqual(clean.total);
  });

  it('stands beside another', () => {
    expect(reasonOf(open(cart(row(), total('$1.00') + total())))).toBe('unclear-amount');
    expect(reasonOf(open(cart(row(), total('€24.99') + total())))).toBe('unclear-amount');
  });

  it.each([
    'em até 12x de R$ 44,00',
    '12 x $2.08',
    '$1.00 - $24.99',
    'from $24.99',
    '$24.99 / kg',
    '$24.99 €24.99',
    '$1.00 $24.99',
  ])('reads %s', (text) => {
    expect(reasonOf(open(cart(row(), total(text))))).toBe('unclear-amount');
  });

  it.each(['', 'Loading', '—'])('reads “%s”', (text) => {
    expect(reasonOf(open(cart(row(), total(text))))).toBe('no-total');
  });
});

describe('a cart that says it is empty', () => {
  const notice = '<h1 class="sc-your-amazon-cart-is-empty">Your Fresh cart is empty</h1>';

  it('is empty when it holds nothing', () => {
    expect(reasonOf(open(cart(notice, total('$0.00'))))).toBe('empty');
  });

  it('is another one when this holds something', () => {
    expect(cartOf(open(cart(row(), notice + total())))).toEqual(clean);
  });
});

describe('a total after gift cards', () => {
  const line = (label: string, amount: string, type = '') =>
    `<li><input type="hidden" name="subtotalLineType" value="${type}"><span class="order-summary-line-term">${label}</span><span class="order-summary-line-definition">${amount}</span></li>`;
  const before = 'TOTAL_BEFORE_SPECIAL_PAYMENTS_TAX_INCLUSIVE';
  const read24 = (rows: string) =>
    open(checkout(rows, '<span class="grand-total-price">$4.99</span>'), checkoutAt);

  it('is what the goods cost without them', () => {
    const { total, lines } = cartOf(read24(line('Gift Card:', '-$20.00')));
    expect(total).toEqual(clean.total);
    expect(lines).toEqual([]);
  });

  it('agrees with the one that the store states, or is none', () => {
    const stated = (amount: string) =>
      read24(line('Total:', amount, before) + line('Gift Card:', '-$20.00'));
    expect(cartOf(stated('$24.99')).total).toEqual(clean.total);
    expect(reasonOf(stated('$99.00'))).toBe('unclear-amount');
    expect(reasonOf(stated('€24.99'))).toBe('unclear-amount');
  });

  it('is not told where the gift card is in another currency', () => {
    expect(reasonOf(read24(line('Gift Card:', '-€20.00')))).toBe('unclear-amount');
  });
});

describe('what a row holds', () => {
  it.each(['del', 's'])('is no price that is struck (%s)', (name) => {
    const struck = (price: string) =>
      `<span class="sc-product-price"><${name}>$31.00</${name}> <span>${price}</span></span>`;
    const html = cart(row({ price: '', inside: struck('$24.99') }));
    expect(cartOf(open(html)).items[0]?.unitPrice).toEqual(clean.total);
  });

  it.each([
    'javascript:alert(1)',
    'http://m.media-amazon.com/a.jpg',
    'data:image/png;base64,AAAA',
    `https://m.media-amazon.com/${'a'.repeat(2000)}`,
    'https://[',
  ])('is no picture at %s', (src) => {
    const html = cart(row({ inside: `<img class="sc-product-image" src="${src}">` }));
    expect(cartOf(open(html)).items[0]?.picture).toBeNull();
  });

  it.each(['javascript:alert(1)//B0KETTLE01', 'https://evil.example/B0KETTLE01?x=1'])(
    'is no link to %s',
    (href) => {
      const html = cart(row({ inside: `<a href="${href}">Kettle</a>` }));
      expect(cartOf(open(html)).items[0]?.link).toBe('https://www.amazon.com/dp/B0KETTLE01');
    },
  );

  it.each(['__proto__', 'constructor', 'toString'])('may be called %s', (id) => {
    const { items } = cartOf(open(cart(row({ id }) + row())));
    expect(items.map((item) => item.id)).toEqual([id, 'B0KETTLE01']);
    expect(items[0]?.link).toBe(`https://www.amazon.com/dp/${id}`);
  });

  it.each(['$&', '', 'B0 KETTLE', 'a'.repeat(41)])('is no item called “%s”', (id) => {
    expect(reasonOf(open(cart(row({ id }) + row())))).toBe('unclear-amount');
    expect(cartOf(open(cart(row({ id, price: '' }) + row()))).items).toEqual(clean.items);
  });

  it.each(['two', '1.5', '-1', '1e3', '123456'])('is not so many as “%s”', (quantity) => {
    const html = cart(row().replace('data-quantity="1"', `data-quantity="${quantity}"`));
    expect(reasonOf(open(html))).toBe('unclear-amount');
  });

  it('is no number beyond what is exact', () => {
    const html = cart(row({ price: '99999999999999999' }), total());
    expect(cartOf(open(html)).items[0]?.unitPrice).toBeNull();
  });

  it('is no currency that the page made up', () => {
    const html = cart(row()).replaceAll('"USD"', '"XXX"');
    expect(cartOf(open(html)).total).toEqual(clean.total);
  });

  it.each(['{', '[]', 'null', '{"subtotal":null}', `{"subtotal":{"code":{}}}`])(
    'is no statement as %s',
    (json) => {
      const html = cart(row()).replace(/data-subtotal='[^']*'/, `data-subtotal='${json}'`);
      expect(cartOf(open(html)).total).toEqual(clean.total);
    },
  );
});

describe('the address that is kept', () => {
  it('holds no query and no fragment', () => {
    expect(cartOf(open(cart(row()), `${cartAt}?session=1#x`)).address).toBe(cartAt);
  });
});
