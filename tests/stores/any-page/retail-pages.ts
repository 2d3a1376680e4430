import { type AnyPageCase, htmlPage, payForm } from './any-page-case.ts';

const american =
  '<select name="state"><option>Alabama</option><option>Wyoming</option></select><label>ZIP</label>';
const row = (label: string, amount: string) => `<tr><td>${label}</td><td>${amount}</td></tr>`;
const lines = (...rows: readonly (readonly [string, string])[]) =>
  `<table>${rows.map(([label, amount]) => row(label, amount)).join('')}</table>`;

/** Name, the total that must be read, how sure, and what stands on the checkout. */
const american2010s: readonly (readonly [
  string,
  string | null,
  'high' | 'low' | 'none',
  string,
])[] = [
  [
    'a coupon and the carrier have names of their own',
    '31.46',
    'high',
    lines(
      ['Subtotal', '$34.95'],
      ['Coupon: FALL <a href="#">remove</a>', '- $8.74'],
      ['UPS Ground', '$5.25'],
      ['Tax', '$0.00'],
      ['Total', '$31.46'],
    ),
  ],
  [
    'shipping and handling are two letters',
    '215.39',
    'high',
    lines(
      ['Merchandise:', '$198.00'],
      ['S&amp;H:', '$17.39'],
      ['Tax:', '$0.00'],
      ['TOTAL:', '$215.39'],
    ),
  ],
  [
    'an old part is charged for till it comes back',
    '137.61',
    'high',
    lines(
      ['Parts subtotal', '$98.99'],
      ['Core charge', '$22.00'],
      ['Shipping', '$8.99'],
      ['Tax', '$7.63'],
      ['Order total', '$137.61'],
    ),
  ],
  [
    'a rebate comes by mail after the total',
    '479.49',
    'high',
    lines(
      ['Subtotal:', '$449.99'],
      ['Shipping:', '$9.99'],
      ['Recycling fee:', '$4.00'],
      ['Tax:', '$15.51'],
      ['Grand Total:', '$479.49'],
      ['Mail-in rebate:', '-$30.00'],
      ['Price after rebate:', '$449.49'],
    ),
  ],
  [
    'savings are taken off among the lines, with a minus at the amount',
    '311.57',
    'high',
    '<p>Subtotal $318.00</p><p>Savings -$29.00</p><p>Sales tax $22.57</p><p>Total $311.57</p>',
  ],
  [
    'two lines say what a third is made of',
    '113.44',
    'high',
    lines(
      ['Subtotal', '$104.00'],
      ['Taxes &amp; fees', '$9.44'],
      ['State tax', '$7.28'],
      ['City tax', '$2.16'],
      ['Total', '$113.44'],
    ),
  ],
  [
    'a line with a name of its own goes to no sum',
    null,
    'none',
    lines(['Subtotal', '$34.95'], ['Wooden box', '$5.35'], ['Tax', '$1.00'], ['Total', '$41.36']),
  ],
  [
    'an offer of a card counts in one sentence',
    '312.11',
    'high',
    `<p>Your total today: $312.11 Statement credit: -$20.00 Total after statement credit: $292.11</p>${lines(['Subtotal', '$289.00'], ['Tax', '$23.11'], ['Order total', '$312.11'])}`,
  ],
  [
    'totals stand in conditions alone',
    null,
    'none',
    '<p>Pay later if your order total is $50.00 or more.</p><p>Not offered when the order total exceeds $10,000.00.</p>',
  ],
  [
    'a membership says what it could save',
    null,
    'none',
    '<p>Today you could be saving a total of $12.40 as a member</p>',
  ],
  [
    'the way to ship is called regular',
    '64.43',
    'high',
    lines(
      ['Merchandise total:', '$49.00'],
      ['Shipping method: Regular', '$8.95'],
      ['Gift box:', '$5.00'],
      ['Sales tax:', '$1.48'],
      ['TOTAL:', '$64.43'],
    ),
  ],
  [
    'the order had another total before, that is this one with its shipping once more',
    '39.50',
    'high',
    `${lines(['Subtotal', '$34.50'], ['Shipping', '$5.00'], ['Total', '$39.50'])}<p>Previous total: $44.50</p>`,
  ],
  [
    'another total below is more by what is in the first already',
    null,
    'none',
    `${lines(['Subtotal', '$34.50'], ['Shipping', '$5.00'], ['Total', '$39.50'])}<p>Total of both baskets: $44.50</p>`,
  ],
  [
    'a copy of the sums knows the goods alone, and the other does not add up',
    null,
    'none',
    `${lines(['Subtotal', '$36.00'], ['Shipping', ''], ['Total', '$42.00'])}${lines(['Subtotal', '$36.00'], ['Shipping', '--'], ['Total', '$36.00'])}`,
  ],
  [
    'an estimate before tax stands alone',
    null,
    'none',
    lines(
      ['Subtotal', '$100.00'],
      ['Estimated total', '$100.00'],
      ['Sales tax', '$7.00'],
      ['Order total', ''],
    ),
  ],
  [
    'savings are taken off behind a dash',
    '93.94',
    'high',
    '<p>Item subtotal: $87.55</p><p>Shipping $16.43</p><p>Instant savings - $16.19</p><p>Taxes $6.15</p><p>Order total $93.94</p>',
  ],
  [
    'labels hold numbers and days',
    '78.98',
    'high',
    '<p>Subtotal $60.00</p><p>Standard (3-5 business days) $13.96</p><p>Tax for 10001 $5.02</p><p>Total $78.98</p>',
  ],
  [
    'a line without an amount stands above one without known words',
    '54.50',
    'high',
    '<p>Subtotal $57.00</p><p>Freight FREE</p><p>Loyalty credit -$5.00</p><p>Tax $2.50</p><p>Total $54.50</p>',
  ],
  [
    'an extra is not ticked',
    '107.00',
    'high',
    `<label><input type="checkbox"> Add protection for $16.55</label><div><span>Total</span> <span>$107.00</span></div>${lines(['Subtotal', '$100.00'], ['Tax', '$7.00'], ['Total', '$107.00'])}`,
  ],
  [
    'a fee is called one of retail delivery',
    '62.28',
    'high',
    lines(
      ['Subtotal', '$60.00'],
      ['Retail delivery fee', '$0.28'],
      ['Tax', '$2.00'],
      ['Total', '$62.28'],
    ),
  ],
  [
    'the total without a membership is told, too',
    '107.00',
    'high',
    `${lines(['Subtotal', '$100.00'], ['Tax', '$7.00'], ['Total', '$107.00'])}<p>Total without membership: $112.99</p><p>Total with protection plan: $126.99</p>`,
  ],
  [
    'the button alone names what the lines come to',
    '88.20',
    'high',
    `${lines(['Subtotal', '$80.00'], ['Tax', '$8.20'])}<button>Pay $88.20</button>`,
  ],
  [
    'a bottle’s deposit is paid with the food',
    '31.87',
    'high',
    lines(
      ['Subtotal', '$23.98'],
      ['Delivery charge', '$4.49'],
      ['Tax', '$2.40'],
      ['Bottle deposit', '$1.00'],
      ['Total', '$31.87'],
    ),
  ],
];

const elsewhere: readonly AnyPageCase[] = [
  {
    name: 'dollars of a page in Canadian English with Canadian taxes',
    url: 'https://shop.example/checkout',
    html: htmlPage(
      'en-CA',
      'Checkout',
      `<h1>Checkout</h1><label>Postal code <input name="postalCode"></label>${lines(['Subtotal', '$100.00'], ['GST', '$5.00'], ['QST', '$9.98'], ['Order total', '$114.98'])}${payForm('Place order')}`,
    ),
    total: '114.98',
    currency: 'CAD',
    confidence: 'high',
  },
  {
    name: 'rupees of a page with Indian fields',
    url: 'https://shop.example/checkout',
    html: htmlPage(
      'en',
      'Checkout',
      `<h1>Checkout</h1><label>Pincode <input name="pincode"></label><p>UPI accepted</p>${lines(['Sub total', 'Rs. 949.00'], ['Shipping', 'Rs. 50.00'], ['Grand total', 'Rs. 999.00'])}${payForm('Pay now')}`,
    ),
    total: '999.00',
    currency: 'INR',
    confidence: 'high',
  },
  {
    name: 'rupees that nothing explains are refused',
    url: 'https://shop.example/checkout',
    html: htmlPage(
      'en',
      'Checkout',
      `<h1>Checkout</h1>${lines(['Sub total', 'Rs. 949.00'], ['Grand total', 'Rs. 949.00'])}${payForm('Pay now')}`,
    ),
    total: null,
    currency: null,
  },
  {
    name: 'an airline asks whether to pay in another currency',
    url: 'https://fly.example/payment',
    html: htmlPage(
      'en-GB',
      'Payment',
      `<h1>Payment</h1>${lines(['2 x Adult', '£101.98'], ['Seats', '£8.00'], ['Total', '£109.98'])}<p>Would you like to pay in euro? €128.40</p>${payForm('Pay now')}`,
    ),
    total: '109.98',
    currency: 'GBP',
  },
];

/** Checkouts of shops in English as they were and are built. */
export const retailPages: readonly AnyPageCase[] = [
  ...american2010s.map(([name, total, confidence, body]) => ({
    name: `an American checkout where ${name}`,
    url: 'https://shop.example/checkout',
    html: htmlPage(
      'en',
      'Checkout',
      `<h1>Checkout</h1>${american}${body}${payForm('Place order')}`,
    ),
    total,
    currency: 'USD',
    confidence,
  })),
  ...elsewhere,
];
