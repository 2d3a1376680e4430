import { describe, expect, it } from 'vitest';
import { kindOfPage } from '../../../lib/stores/kind-of-page.ts';
import { openPage } from '../open-page.ts';

const kindOf = (body: string, address: string | null = null, title = ''): string => {
  const html = `<html><head><title>${title}</title></head><body>${body}</body></html>`;
  return kindOfPage(openPage(html, address ?? 'https://shop.example/'), address).kind;
};

const row = (name: string): string =>
  `<tr class="cart-item"><td>${name}</td><td><input name="quantity" value="1"></td><td>12,00 €</td></tr>`;
const card =
  '<input autocomplete="cc-number"><input autocomplete="cc-exp"><input autocomplete="cc-csc">';
const home =
  '<input name="street"><input name="city"><input name="postal_code"><input name="phone">';

describe('the page alone', () => {
  it.each([
    ['cart', `<h1>Warenkorb</h1><table>${row('Lampe')}</table><a class="button">Zur Kasse</a>`],
    ['cart', `<h1>سبد خرید</h1><table>${row('چراغ')}</table><button>تسویه حساب</button>`],
    ['cart', `<h1>購物車</h1><table>${row('燈')}</table><button>去結帳</button>`],
    ['checkout', `<form>${card}<button>Pay now</button></form>`],
    ['checkout', `<h2>Adresse de livraison</h2><form id="shipping-form">${home}</form>`],
    ['checkout', '<iframe src="https://js.stripe.com/v3/card"></iframe><button>Оплатить</button>'],
    ['placed', '<h1>Thank you for your order!</h1><p class="order-number">No. 1234</p>'],
    [
      'product',
      '<div itemscope itemtype="https://schema.org/Product"></div><button>Add to cart</button>',
    ],
    ['none', '<h1>Your cart is empty</h1><p>Lamp $12 <button>Add to cart</button></p>'],
    [
      'none',
      '<h1>Sign in</h1><input name="email"><input type="password" name="password"><button>Continue</button>',
    ],
    [
      'none',
      '<h1>Join us</h1><input name="name"><input name="city"><input name="phone"><input type="password">',
    ],
    [
      'none',
      '<article><h1>How much does a cart cost?</h1><p>Order total: $51.04. Place your order.</p></article>',
    ],
    [
      'none',
      '<table><tr><td>Your order total was $51.04. Thank you for your order!</td></tr></table>',
    ],
  ])('is a %s: %s', (kind, body) => expect(kindOf(body)).toBe(kind));
});

describe('address and page together', () => {
  it('make a cart of an address that says so and a total', () =>
    expect(kindOf('<div class="cart-total">$5</div>', 'https://shop.example/cart')).toBe('cart'));

  it('don’t believe an address alone', () =>
    expect(kindOf('<p>Nothing here.</p>', 'https://shop.example/cart')).toBe('none'));

  it('call a cart’s address with fields for a card a checkout', () =>
    expect(kindOf(`${row('Lamp')}${card}`, 'https://shop.example/cart')).toBe('checkout'));

  it('want a placed order to look like one', () => {
    const at = 'https://shop.example/order-confirmation';
    expect(kindOf('<div class="order-number">12</div>', at)).toBe('placed');
    expect(kindOf('<p>Newsletter</p>', at)).toBe('none');
  });
});

it('is not led astray by a form whose inputs stand in the place of its methods', () => {
  const form = `<form id="checkout"><input name="getAttribute"><input name="querySelectorAll">${card}<button>Pay now</button></form>`;
  expect(kindOf(form)).toBe('checkout');
});

describe('the host', () => {
  const cart = `<h1>Warenkorb</h1><table>${row('Lampe')}</table><a class="button">Zur Kasse</a>`;
  it.each([
    ['https://webmail.post.example/inbox/1', 'none'],
    ['https://admin.shop.example/orders/1/edit', 'none'],
    ['https://docs.shop.example/quickstart', 'none'],
    ['https://support.charity.example/', 'cart'],
  ])('of %s', (address, kind) => {
    expect(kindOf(cart, address)).toBe(kind);
  });
});
