import { type AnyPageCase, htmlPage, payForm } from './any-page-case.ts';

const goods = ['Kettle', 'Toaster', 'Blender', 'Mixer', 'Grinder', 'Juicer'];

/** Pages on which no total may be claimed, or only with care: thanks for an order, mails, articles, lists, products, forms. */
export const otherPages: readonly AnyPageCase[] = [
  {
    name: 'a product page has an offer and no total',
    url: 'https://shop.example/products/kettle',
    html: htmlPage(
      'en',
      'Kettle',
      `<main><h1>Kettle</h1><div class="product-price">€39.90</div><p><s>€59.90</s></p><form action="/cart/add"><button name="add">Add to cart</button></form><p>Total weight 1.20 kg</p></main>`,
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Kettle","offers":{"@type":"Offer","price":"39.90","priceCurrency":"EUR"}}</script>',
    ),
    total: null,
    currency: 'EUR',
    offer: '39.90',
  },
  {
    name: 'a list of products',
    url: 'https://shop.example/collections/kitchen',
    html: htmlPage(
      'en',
      'Kitchen',
      `<h1>Kitchen</h1><ul>${goods.map((name, at) => `<li><a href="/p/${at}">${name}</a> <span>€${at + 10}.00</span> <button>Add to cart</button></li>`).join('')}</ul>`,
    ),
    total: null,
    currency: 'EUR',
  },
  {
    name: 'an article about prices',
    url: 'https://news.example/economy/prices',
    html: htmlPage(
      'en',
      'What a basket costs now',
      `<article><h1>What a basket costs now</h1><p>A family pays €49.50 in total: the subtotal of €40.00, delivery of €6.00 and €3.50 tax.</p><p>Total: €49.50</p></article>`,
    ),
    total: null,
    currency: 'EUR',
  },
  {
    name: 'a mail with a receipt',
    url: 'https://mail.example/inbox/42',
    html: htmlPage(
      'en',
      'Inbox (3)',
      `<h2>Your receipt from Shop</h2><table><tr><td>Subtotal</td><td>€40.00</td></tr><tr><td>Shipping</td><td>€6.00</td></tr><tr><td>Total</td><td>€46.00</td></tr></table><button>Reply</button><button>Forward</button>`,
    ),
    total: null,
    currency: 'EUR',
  },
  {
    name: 'a bank’s list of payments',
    url: 'https://bank.example/accounts/payments',
    html: htmlPage(
      'en',
      'Payments',
      `<h1>Payments</h1><table><tr><td>Groceries</td><td>€46.00</td></tr><tr><td>Rent</td><td>€900.00</td></tr><tr><td>Total</td><td>€946.00</td></tr></table>`,
    ),
    total: null,
    currency: 'EUR',
  },
  {
    name: 'the thanks for an order',
    url: 'https://shop.example/order-confirmation/1042',
    html: htmlPage(
      'en',
      'Thank you for your order',
      `<div class="order-confirmation"><h1>Thank you for your order</h1><p>Order number 1042</p><div><span>Subtotal</span><span>€40.00</span></div><div><span>Shipping</span><span>€6.00</span></div><div><span>Total</span><span>€46.00</span></div></div>`,
    ),
    total: '46.00',
    currency: 'EUR',
  },
  {
    name: 'a cart that is empty',
    url: 'https://shop.example/cart',
    html: htmlPage(
      'en',
      'Your cart',
      `<h1>Your cart is empty</h1><a href="/">Continue shopping</a><p>Spend €50.00 for free shipping</p>`,
    ),
    total: null,
    currency: 'EUR',
  },
  {
    name: 'a donation form with amounts to choose from',
    url: 'https://charity.example/donate',
    html: htmlPage(
      'en',
      'Donate',
      `<h1>Donate</h1><label><input type="radio" name="a">€10</label><label><input type="radio" name="a">€25</label><label><input type="radio" name="a">€50</label>${payForm('Donate')}`,
    ),
    total: null,
    currency: 'EUR',
  },
  {
    name: 'a page of plans',
    url: 'https://app.example/pricing',
    html: htmlPage(
      'en',
      'Pricing',
      `<h1>Pricing</h1><div><h2>Basic</h2><p>€5 per month</p><button>Choose</button></div><div><h2>Pro</h2><p>€15 per month</p><button>Choose</button></div>`,
    ),
    total: null,
    currency: 'EUR',
  },
  {
    name: 'a checkout whose total is not known yet',
    url: 'https://shop.example/checkout/shipping',
    html: htmlPage(
      'en',
      'Checkout',
      `<h1>Checkout</h1><div><span>Subtotal</span><span>€40.00</span></div><div><span>Shipping</span><span>Calculated at next step</span></div><div><span>Total</span><span>—</span></div>${payForm('Continue')}`,
    ),
    total: null,
    currency: 'EUR',
  },
  {
    name: 'ways to ship and a promise, no total',
    url: 'https://shop.example/checkout',
    html: htmlPage(
      'en',
      'Checkout',
      `<h1>Checkout</h1><label><input type="radio" name="s">Standard shipping €4.90</label><label><input type="radio" name="s">Express shipping €14.90</label><p>Free shipping on orders over €50.00</p>${payForm('Continue')}`,
    ),
    total: null,
    currency: 'EUR',
  },
  {
    name: 'a total in a template and one that is transparent',
    url: 'https://shop.example/checkout',
    html: htmlPage(
      'en',
      'Checkout',
      `<h1>Checkout</h1><template><p><span>Order total</span><span>€9.00</span></p></template><p style="visibility:hidden"><span>Order total</span><span>€8.00</span></p>${payForm('Continue')}`,
    ),
    total: null,
    currency: null,
  },
  {
    name: 'an amount that can be read in two ways',
    url: 'https://shop.example/checkout',
    html: htmlPage(
      'en',
      'Checkout',
      `<h1>Checkout</h1><p><span>Order total</span> <span>€10.00 – €20.00</span></p>${payForm('Pay')}`,
    ),
    total: null,
    currency: null,
  },
  {
    name: 'what was saved in all is no total',
    url: 'https://shop.example/checkout',
    html: htmlPage(
      'en',
      'Checkout',
      `<h1>Checkout</h1><p><span>Total savings</span> <span>€10.00</span></p><p><span>Total points</span> <span>1,200</span></p><p><span>Total tax</span> <span>€2.00</span></p><p><span>Total items</span> <span>3</span></p>${payForm('Pay')}`,
    ),
    total: null,
    currency: 'EUR',
  },
  {
    name: 'a total before tax only',
    url: 'https://shop.example/checkout',
    html: htmlPage(
      'en',
      'Checkout',
      `<h1>Checkout</h1><p><span>Total before tax</span> <span>€40.00</span></p>${payForm('Pay')}`,
    ),
    total: null,
    currency: 'EUR',
  },
  {
    name: 'two currencies, each with a total',
    url: 'https://shop.example/checkout',
    html: htmlPage(
      'en',
      'Checkout',
      `<h1>Checkout</h1><p><span>Order total</span> <span>€40.00</span></p><p><span>Order total</span> <span>£35.00</span></p>${payForm('Pay')}`,
    ),
    total: null,
    currency: null,
  },
];
