import { type AnyPageCase, htmlPage, payForm } from './any-page-case.ts';

const american =
  '<select name="state"><option>Alabama</option><option>Wyoming</option></select><label>ZIP</label>';
const row = (label: string, amount: string) =>
  `<div class="r"><span>${label}</span><span>${amount}</span></div>`;
const three = (total: string) => row('Subtotal', '$59.97') + row('Shipping', '$5.00') + total;

/** Name, the total that must be read, and what stands on the checkout. */
const summaries: readonly (readonly [string, string | null, string])[] = [
  [
    'the head of the page holds a smaller total',
    '40.14',
    `<header>${row('Total:', '$36.83')}</header>${row('Order Total', '$40.14')}`,
  ],
  [
    'each row of the table has a total',
    '64.97',
    `<table><tr><th>Item</th><th>Price</th><th>Qty</th><th>Total</th></tr><tr><td><a href="/a">Mug</a></td><td>$19.99</td><td><input name="qty" value="2"></td><td>$39.98</td></tr><tr><td><a href="/b">Cup</a></td><td>$19.99</td><td><input name="qty" value="1"></td><td>$19.99</td></tr></table>${three(row('Order Total', '$64.97'))}`,
  ],
  [
    'each item says its total in words',
    '64.97',
    `<div><a href="/a">Mug</a><div>Price: $19.99</div><div>Qty: 2</div><div>Total: $39.98</div></div><div><a href="/b">Cup</a><div>Total: $19.99</div></div>${three(row('Total', '$64.97'))}`,
  ],
  [
    'there is a total before tax, too',
    '26.80',
    row('Items:', '$20.00') +
      row('Shipping &amp; handling:', '$4.99') +
      row('Total before tax:', '$24.99') +
      row('Estimated tax to be collected:', '$1.81') +
      row('Order total:', '$26.80'),
  ],
  ['the label counts the items', '59.97', '<h3>Total (3 items): $59.97</h3>'],
  [
    'the price is in pieces',
    '59.97',
    '<p><b>Grand Total</b><i>:</i> <em>$</em><em>59</em><sup>97</sup></p>',
  ],
  ['part is due now', '120.00', row('Total', '$120.00') + row('TOTAL DUE NOW', '$40.00')],
  [
    'tickets have fees',
    '103.00',
    row('2 x General admission', '$90.00') +
      row('Service fee', '$10.00') +
      row('Order processing fee', '$3.00') +
      row('Total', '$103.00'),
  ],
  [
    'the sums stand in fields that cannot be typed into',
    '64.97',
    `<label>Subtotal</label><input readonly value="$59.97"><label>Shipping</label><input disabled value="$5.00"><label>Total</label><input type="text" readonly name="gt" value="$64.97">`,
  ],
  [
    'the summary is folded up on a small screen',
    '64.97',
    `<a href="#sum">Show order summary <b>$64.97</b></a><div hidden>${three(row('Total', '$64.97'))}</div>`,
  ],
  [
    'what the shopper types is no total',
    null,
    `${row('Subtotal', '$59.97')}<label>Total</label><input name="offer" value="$64.97">`,
  ],
  ['the total is a monthly price', null, row('Total', '$9.99/month')],
  [
    'each seller has a total',
    '90.00',
    row('Order total', '$40.00') +
      row('Order total', '$50.00') +
      row('Total for all orders', '$90.00'),
  ],
  [
    'a trial costs nothing today',
    null,
    `${row('Total due today', '$0.00')}<p>then $9.99 per month</p>`,
  ],
  [
    'a note stands between label and amount',
    '26.80',
    '<div><span>Order total</span><span class="tip">Includes all items, shipping and taxes that we estimate from your address.</span><span>$26.80</span></div>',
  ],
  [
    'the tax is not known yet',
    '64.97',
    `${row('Subtotal', '$59.97')}${row('Est. Shipping', '$5.00')}${row('Est. Tax', 'TBD')}${row('Estimated Total', '$64.97')}`,
  ],
  [
    'a discount has no minus',
    '54.97',
    row('Subtotal', '$59.97') + row('Promo (SAVE5)', '$5.00') + row('Total', '$54.97'),
  ],
  [
    'a gift card has a balance',
    '59.97',
    row('Gift card balance', '$100.00') + row('Order total', '$59.97'),
  ],
  ['the old total is struck', '59.97', row('Order total', '<s>$79.97</s> <b>$59.97</b>')],
  [
    'the old total is struck by its class',
    '59.97',
    row('Order total', '<span class="was-price">$79.97</span> <span>$59.97</span>'),
  ],
  [
    'two amounts stand for one label',
    null,
    row('Order total', '<span>$79.97</span> <span>$59.97</span>'),
  ],
  [
    'the label is a heading',
    '59.97',
    '<h3>Order total</h3><div class="x"><div class="y">$59.97</div></div>',
  ],
  [
    'the total comes first',
    '64.97',
    row('Order total', '$64.97') + row('Subtotal', '$59.97') + row('Shipping', '$5.00'),
  ],
  [
    'rewards are earned in all',
    '64.97',
    `${row('Total rewards earned', '$6.00')}${row('Order Total', '$64.97')}${row('You earned', '$6.00')}`,
  ],
  [
    'every line is called a total',
    '64.97',
    row('Item total', '$59.97') +
      row('Shipping total', '$5.00') +
      row('Tax total', '$0.00') +
      row('Total', '$64.97'),
  ],
  [
    'a plan is offered',
    '64.97',
    row('Add protection plan', '$12.99') + three(row('Total', '$64.97')),
  ],
  [
    'only a minimum and a limit are named',
    null,
    row('Minimum payment', '$15.00') + row('Credit limit', '$1,500.00'),
  ],
  ['nothing is filled in yet', null, row('Total', '$0.00')],
  [
    'a subtotal is called a total in words of which only those are known',
    null,
    row('Total zzyzx', '$59.97') + row('Qwxyl', '$5.00') + row('Zzyzx', '$64.97'),
  ],
  [
    'labels stand in one column, their amounts in another',
    '64.97',
    '<div><p>Subtotal</p><p>Shipping</p><p>Total</p></div><div><p>$59.97</p><p>$5.00</p><p>$64.97</p></div>',
  ],
  [
    'labels and amounts are broken into lines of two cells',
    '64.97',
    '<table><tr><td>Subtotal:<br>Shipping:<br><b>Total:</b></td><td>$59.97<br>$5.00<br><b>$64.97</b></td></tr></table>',
  ],
  [
    'the lines are the columns of a table',
    '64.97',
    '<table><tr><th>Order</th><th>Subtotal</th><th>Shipping</th><th>Tax</th><th>Total</th></tr><tr><td>Mug</td><td>$55.00</td><td>$5.00</td><td>$4.97</td><td>$64.97</td></tr><tr><td colspan="5"><a href="/edit">Edit</a></td></tr></table>',
  ],
  [
    'each parcel has a total of its own',
    '100.00',
    row('Subtotal', '$40.00') +
      row('Shipping', '$5.00') +
      row('Parcel total', '$45.00') +
      row('Subtotal', '$50.00') +
      row('Shipping', '$5.00') +
      row('Parcel total', '$55.00') +
      row('Order total', '$100.00'),
  ],
  [
    'a sentence says what is charged',
    '45.99',
    '<p>Your card will be charged <b>$45.99</b> when you press the button.</p>',
  ],
  ['the words for the total are not known', '64.97', three(row('Zzyzx', '$64.97'))],
  [
    'the words for the total are not known, and it does not add up',
    null,
    three(row('Zzyzx', '$94.97')),
  ],
];

/** Summaries of American checkouts, with what fools a reader. */
export const summaryPages: readonly AnyPageCase[] = summaries.map(([name, total, body]) => ({
  ...{ name, total, currency: 'USD', url: 'https://shop.example/checkout' },
  html: htmlPage('en', 'Checkout', `<h1>Checkout</h1>${american}${body}${payForm('Place order')}`),
}));
