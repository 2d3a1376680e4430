import { type AnyPageCase, htmlPage, payForm } from './any-page-case.ts';

const states =
  '<select name="state"><option>Alabama</option><option>Arkansas</option><option>Nebraska</option><option>Wyoming</option></select><label>ZIP code <input name="zip"></label>';
const sums = (sign: string) =>
  `<div class="summary"><div><span>Subtotal</span><span>${sign}40.00</span></div><div><span>Shipping</span><span>${sign}6.00</span></div><div><span>Tax</span><span>${sign}3.50</span></div><div><span>Order total</span><span>${sign}49.50</span></div></div>`;

/** What a bare dollar sign means, and layouts of shops that use it. */
export const dollarPages: readonly AnyPageCase[] = [
  {
    name: 'dollars on a page with an American address form',
    url: 'https://shop.example/',
    html: htmlPage(
      'en',
      'Checkout',
      `<h1>Checkout</h1>${states}${sums('$')}${payForm('Place order')}`,
    ),
    total: '49.50',
    currency: 'USD',
    confidence: 'high',
  },
  {
    name: 'dollars of a Canadian host',
    url: 'https://store.example.ca/checkout',
    html: htmlPage('en', 'Checkout', `<h1>Checkout</h1>${sums('$')}${payForm('Place order')}`),
    total: '49.50',
    currency: 'CAD',
  },
  {
    name: 'dollars that the page’s analytics name Australian',
    url: 'https://store.example/checkout',
    html: htmlPage(
      'en',
      'Checkout',
      `<h1>Checkout</h1>${sums('$')}${payForm('Place order')}`,
      '<script>window.dataLayer=window.dataLayer||[];dataLayer.push({"event":"begin_checkout","ecommerce":{"currency":"AUD","value":49.50,"items":[]}});</script>',
    ),
    total: '49.50',
    currency: 'AUD',
    confidence: 'high',
  },
  {
    name: 'dollars that nothing explains are refused',
    url: 'https://shop.example/checkout',
    html: htmlPage('en', 'Checkout', `<h1>Checkout</h1>${sums('$')}${payForm('Place order')}`),
    total: null,
    currency: null,
  },
  {
    name: 'dollars on a Spanish page that nothing explains are refused',
    url: 'https://tienda.example/checkout',
    html: htmlPage(
      'es',
      'Pago',
      `<h1>Pago</h1><div><span>Total a pagar</span><span>$1.250,00</span></div>${payForm('Pagar')}`,
    ),
    total: null,
    currency: null,
  },
  {
    name: 'the code beside the total',
    url: 'https://shop.example/checkout',
    html: htmlPage(
      'en',
      'Checkout',
      `<h1>Checkout</h1>${sums('$').replace('Order total', 'Total (NZD)')}${payForm('Pay')}`,
    ),
    total: '49.50',
    currency: 'NZD',
    confidence: 'high',
  },
  {
    name: 'the summary twice, for small and large screens, one of them hidden and stale',
    url: 'https://shop.example/checkout',
    html: htmlPage(
      'en-US',
      'Checkout',
      `<h1>Checkout</h1><div class="mobile" style="display:none">${sums('US$').replace('49.50', '44.00')}</div><div class="desktop">${sums('US$')}</div>${payForm('Pay now')}`,
    ),
    total: '49.50',
    currency: 'USD',
    confidence: 'high',
  },
  {
    name: 'the same summary twice, both seen',
    url: 'https://shop.example/checkout',
    html: htmlPage(
      'en-US',
      'Checkout',
      `<h1>Checkout</h1>${sums('US$')}${sums('US$')}${payForm('Pay now')}`,
    ),
    total: '49.50',
    currency: 'USD',
    confidence: 'high',
  },
  {
    name: 'two seen totals that differ, of which the lines tell one',
    url: 'https://shop.example/checkout',
    html: htmlPage(
      'en-US',
      'Checkout',
      `<h1>Checkout</h1><div class="bar"><span>Order total</span> <span>US$43.00</span></div>${sums('US$')}${payForm('Pay now')}`,
    ),
    total: '49.50',
    currency: 'USD',
  },
  {
    name: 'two seen totals that differ, and nothing tells which',
    url: 'https://shop.example/checkout',
    html: htmlPage(
      'en-US',
      'Checkout',
      `<h1>Checkout</h1><p><span>Order total</span> <span>US$43.00</span></p><p><span>Order total</span> <span>US$49.50</span></p>${payForm('Pay now')}`,
    ),
    total: null,
    currency: 'USD',
    confidence: 'none',
  },
  {
    name: 'a total that its own lines contradict',
    url: 'https://shop.example/checkout',
    html: htmlPage(
      'en-US',
      'Checkout',
      `<h1>Checkout</h1>${sums('US$').replace('Order total', 'Total').replace('49.50', '94.50')}${payForm('Pay now')}`,
    ),
    total: null,
    currency: 'USD',
    confidence: 'none',
  },
  {
    name: 'a struck price, savings, instalments and points around the total',
    url: 'https://shop.example/checkout',
    html: htmlPage(
      'en-US',
      'Checkout',
      `<h1>Checkout</h1>${sums('US$')}<p>You saved <b>US$15.00</b></p><p>or 4 interest-free payments of <b>US$12.38</b></p><p>Earn <b>495 points</b></p><p><s>Order total US$64.50</s></p><p>Spend US$10.00 more to get free shipping</p>${payForm('Pay now')}`,
    ),
    total: '49.50',
    currency: 'USD',
    confidence: 'high',
  },
  {
    name: 'a hotel: total price, due now and due later',
    url: 'https://stays.example/booking/payment',
    html: htmlPage(
      'en-US',
      'Your booking',
      `<h1>Payment</h1><ul><li><span>3 nights</span> <b>US$300.00</b></li><li><span>Taxes and fees</span> <b>US$45.00</b></li><li><span>Total price</span> <b>US$345.00</b></li><li><span>Due now</span> <b>US$100.00</b></li><li><span>Due at property</span> <b>US$245.00</b></li></ul>${payForm('Book now')}`,
    ),
    total: '345.00',
    currency: 'USD',
  },
  {
    name: 'a flight for two with fares per person',
    url: 'https://fly.example/checkout/payment',
    html: htmlPage(
      'en-GB',
      'Payment',
      `<h1>Payment</h1><table><tr><td>Fare per person</td><td>£120.00</td></tr><tr><td>Fare (2 adults)</td><td>£240.00</td></tr><tr><td>Taxes and charges</td><td>£62.40</td></tr><tr><td>Seat fee</td><td>£18.00</td></tr><tr><td>Total price</td><td>£320.40</td></tr></table>${payForm('Pay now')}`,
    ),
    total: '320.40',
    currency: 'GBP',
    confidence: 'high',
  },
  {
    name: 'a subscription that pays little today and renews for more',
    url: 'https://paper.example/subscribe/checkout',
    html: htmlPage(
      'en-US',
      'Subscribe',
      `<h1>Checkout</h1><div><span>Total due today</span> <span>US$1.00</span></div><p>Then US$29.99 per month after 4 weeks. Renews at US$29.99.</p>${payForm('Subscribe')}`,
    ),
    total: '1.00',
    currency: 'USD',
    confidence: 'low',
  },
  {
    name: 'a button that pays a named amount, and no other total',
    url: 'https://app.example/checkout',
    html: htmlPage('en', 'Checkout', `<h1>Checkout</h1>${payForm('Pay €24.00')}`),
    total: '24.00',
    currency: 'EUR',
    confidence: 'low',
  },
  {
    name: 'amounts before their labels',
    url: 'https://shop.example/checkout',
    html: htmlPage(
      'en',
      'Checkout',
      `<h1>Checkout</h1><ul><li><b>€40.00</b><span>Subtotal</span></li><li><b>€5.00</b><span>Shipping</span></li><li><b>€45.00</b><span>Order total</span></li></ul>${payForm('Pay')}`,
    ),
    total: '45.00',
    currency: 'EUR',
    confidence: 'high',
  },
  {
    name: 'labels over amounts in a table of two rows',
    url: 'https://shop.example/checkout',
    html: htmlPage(
      'en',
      'Checkout',
      `<h1>Checkout</h1><table><tr><th>Subtotal</th><th>Shipping</th><th>Order total</th></tr><tr><td>€40.00</td><td>€5.00</td><td>€45.00</td></tr></table>${payForm('Pay')}`,
    ),
    total: '45.00',
    currency: 'EUR',
    confidence: 'high',
  },
  {
    name: 'a drawer with a subtotal beside recommendations',
    url: 'https://shop.example/cart',
    html: htmlPage(
      'en',
      'Your cart',
      `<h1>Your cart</h1><div class="cart-drawer"><div class="cart-item"><a href="/products/mug">Mug</a><input class="qty" name="quantity" value="2"><span>€9.50</span></div><div class="cart-total"><span>Total</span> <span>€19.00</span></div><a class="button" href="/checkout">Check out</a></div><div class="recommendations"><div><a href="/p/a">Vase</a><span>€49.00</span></div><div><a href="/p/b">Bowl</a><span>€29.00</span></div></div>`,
    ),
    total: '19.00',
    currency: 'EUR',
    confidence: 'high',
    items: [['Mug', 2, '9.50']],
  },
  {
    name: 'euros beside an approximate sum in dollars',
    url: 'https://shop.example/checkout',
    html: htmlPage(
      'en',
      'Checkout',
      `<h1>Checkout</h1><div><span>Subtotal</span><span>€100.00</span></div><div><span>Shipping</span><span>€10.00</span></div><div><span>Order total</span><span>€110.00</span></div><p>Approximately US$118.00</p>${payForm('Pay')}`,
    ),
    total: '110.00',
    currency: 'EUR',
  },
];
