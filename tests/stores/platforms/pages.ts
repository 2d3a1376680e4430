/** Pages as the platforms' own themes write them, made by hand; the element of the total is marked for the tests that take it away. */
type Amounts = Readonly<Record<string, string>>;

const page = (body: string, attributes = '', head = ''): string =>
  `<html><head><title>Shop</title>${head}</head><body ${attributes}>${body}</body></html>`;

/** Dawn: each line's price stands twice, for wide and for narrow screens. */
export const shopifyCart = ({ unit = '', total = '' }: Amounts): string =>
  page(
    `<cart-items><form id="cart"><div id="main-cart-items"><table><tbody>
      <tr class="cart-item" id="CartItem-1">
        <td class="cart-item__media"><img src="https://lamps.example/cdn/shop/lamp.jpg"></td>
        <td class="cart-item__details"><a class="cart-item__name" href="/products/brass-lamp?variant=41">Brass lamp</a>
          <div class="product-option">${unit}</div><dl><div class="product-option"><dt>Colour:</dt><dd>Green</dd></div></dl></td>
        <td class="cart-item__totals medium-hide large-up-hide" hidden><span class="price">$99.99</span></td>
        <td class="cart-item__quantity"><input class="quantity__input" name="updates[]" value="2" data-quantity-variant-id="41"></td>
        <td class="cart-item__totals small-hide"><span class="price">$99.99</span></td>
      </tr></tbody></table></div></form></cart-items>
      <div id="main-cart-footer"><div class="totals"><h2 class="totals__total">Estimated total</h2><p class="totals__total-value the-total">${total}</p></div>
      <button id="checkout" name="checkout">Check out</button></div>`,
    '',
    '<link rel="stylesheet" href="//lamps.example/cdn/shop/t/1/assets/base.css">',
  );

const moneyRow = (label: string, amount: string): string =>
  `<div role="row"><div role="rowheader"><span>${label}</span></div><div role="cell"><span>${amount}</span></div></div>`;

/** The checkout: roles and no names, once for wide screens and once, unseen, for narrow ones. */
export const shopifyCheckout = ({
  subtotal = '',
  shipping = '',
  total = '',
  code = '',
}: Amounts): string => {
  const summary = (
    id: string,
  ) => `<section aria-labelledby="ResourceList${id}"><div role="table"><div role="row"><span role="columnheader">Product image</span></div>
      <div role="row"><div role="cell"><img src="https://cdn.shopify.com/lamp.jpg"></div><div role="cell"><p>Brass lamp</p><div><p>Green</p></div></div><div role="cell"><span>Quantity</span><span>2</span></div><div role="cell"><span>${subtotal}</span></div></div></div></section>
      <section aria-labelledby="MoneyLine-Heading${id}"><div role="table">${moneyRow('Subtotal · 2 items', subtotal)}${moneyRow('Shipping', shipping)}
      <div role="row" class="the-total"><div role="rowheader"><strong>Total</strong></div><div role="cell"><div><abbr translate="yes">${code}</abbr> <strong>${total}</strong></div></div></div></div></section>`;
  return page(
    `<div hidden>${summary('0')}</div><div>${summary('1')}</div><button id="checkout-pay-button">Pay now</button>`,
    '',
    '<script src="https://cdn.shopify.com/checkout.js"></script>',
  );
};

const amount = (text: string): string =>
  `<span class="woocommerce-Price-amount amount"><bdi>${text}</bdi></span>`;

/** The classic cart with two ways to ship, of which one is chosen. */
export const wooCart = ({
  unit = '',
  subtotal = '',
  shipping = '',
  total = '',
  tax = '',
}: Amounts): string =>
  page(
    `<form class="woocommerce-cart-form"><table class="shop_table cart"><tbody><tr class="woocommerce-cart-form__cart-item cart_item">
      <td class="product-remove"><a class="remove" data-product_id="77">×</a></td><td class="product-thumbnail"><img src="https://lamps.example/lamp.jpg"></td>
      <td class="product-name"><a href="https://lamps.example/product/brass-lamp/">Brass lamp</a><dl class="variation"><dt>Colour:</dt><dd>Green</dd></dl></td>
      <td class="product-price">${amount(unit)}</td><td class="product-quantity"><input class="input-text qty text" name="cart[9f61][qty]" value="2"></td>
      <td class="product-subtotal">${amount(subtotal)}</td></tr></tbody></table></form>
      <div class="cart_totals"><table class="shop_table"><tbody>
      <tr class="cart-subtotal"><th>Subtotal</th><td data-title="Subtotal">${amount(subtotal)}</td></tr>
      <tr class="woocommerce-shipping-totals shipping"><th>Shipping</th><td data-title="Shipping"><ul><li><input type="radio" name="m" id="a" checked><label for="a">Flat rate: ${amount(shipping)}</label></li><li><input type="radio" name="m" id="b"><label for="b">Express: ${amount('£9.99')}</label></li></ul></td></tr>
      <tr class="order-total the-total"><th>Total</th><td data-title="Total"><strong>${amount(total)}</strong> ${tax && `<small class="includes_tax">(${tax})</small>`}</td></tr>
      </tbody></table><a class="checkout-button button">Proceed to checkout</a></div>`,
    'class="woocommerce-cart woocommerce-page"',
  );

/** The classic checkout, whose rows tell what all pieces cost. */
export const wooCheckout = ({ row = '', subtotal = '', total = '' }: Amounts): string =>
  page(
    `<form name="checkout" class="checkout"><div class="woocommerce-checkout-review-order"><table class="shop_table woocommerce-checkout-review-order-table"><tbody>
      <tr class="cart_item"><td class="product-name">Brass lamp&nbsp;<strong class="product-quantity">×&nbsp;2</strong></td><td class="product-total">${amount(row)}</td></tr></tbody>
      <tfoot><tr class="cart-subtotal"><th>Ara toplam</th><td>${amount(subtotal)}</td></tr><tr class="order-total the-total"><th>Toplam</th><td><strong>${amount(total)}</strong></td></tr></tfoot></table></div><button id="place_order">Siparişi onayla</button></form>`,
    'class="woocommerce-checkout"',
  );

const blockLine = (label: string, value: string): string =>
  `<div class="wc-block-components-totals-item"><span class="wc-block-components-totals-item__label">${label}</span><span class="wc-block-formatted-money-amount wc-block-components-totals-item__value">${value}</span></div>`;

/** The cart made of blocks. */
export const wooBlocks = ({
  unit = '',
  subtotal = '',
  shipping = '',
  total = '',
}: Amounts): string =>
  page(
    `<div class="wc-block-cart"><table class="wc-block-cart-items"><tbody><tr class="wc-block-cart-items__row"><td><img src="https://lamps.example/lamp.jpg"></td>
      <td><a class="wc-block-components-product-name" href="https://lamps.example/produkt/lampa/">Brass lamp</a><span class="wc-block-components-product-price"><del class="wc-block-components-product-price__regular">150,00 zł</del><ins class="wc-block-components-product-price__value is-discounted">${unit}</ins></span>
      <input class="wc-block-components-quantity-selector__input" value="2"></td><td><span class="wc-block-components-product-price__value">${subtotal}</span></td></tr></tbody></table>
      ${blockLine('Suma częściowa', subtotal)}${blockLine('Dostawa', shipping)}
      <div class="wc-block-components-totals-item wc-block-components-totals-footer-item the-total"><span class="wc-block-components-totals-item__label">Razem</span><div class="wc-block-components-totals-item__value"><span class="wc-block-formatted-money-amount">${total}</span></div></div></div>`,
  );

/** The cart of Magento's own theme. */
export const magentoCart = ({
  unit = '',
  subtotal = '',
  shipping = '',
  total = '',
  code = '',
}: Amounts): string =>
  page(
    `<table id="shopping-cart-table"><tbody class="cart item"><tr class="item-info"><td class="col item"><img class="product-image-photo" src="https://lamps.example/lamp.jpg"><strong class="product-item-name"><a href="https://lamps.example/brass-lamp.html">Brass lamp</a></strong><dl class="item-options"><dt>Färg</dt><dd>Grön</dd></dl></td>
      <td class="col price"><span class="cart-price"><span class="price">${unit}</span></span></td><td class="col qty"><input name="cart[5][qty]" data-cart-item-id="LAMP-1" value="2"></td><td class="col subtotal"><span class="price">${subtotal}</span></td></tr></tbody></table>
      <div id="cart-totals"><table><tr class="totals sub"><th>Delsumma</th><td><span class="price">${subtotal}</span></td></tr><tr class="totals shipping"><th>Frakt</th><td><span class="price">${shipping}</span></td></tr>
      <tr class="grand totals the-total"><th><strong>Summa</strong></th><td><strong><span class="price">${total}</span></strong></td></tr></table></div>
      <script>window.checkoutConfig = {"quoteData":{"quote_currency_code":"${code}"}};</script>`,
    'class="checkout-cart-index"',
  );

/** The cart of BigCommerce's Cornerstone. */
export const bigcommerceCart = ({
  unit = '',
  subtotal = '',
  tax = '',
  total = '',
  code = '',
}: Amounts): string =>
  page(
    `<div data-cart-content><table class="cart"><tbody><tr class="cart-item" data-item-row><td class="cart-item-figure"><img class="cart-item-image" src="https://lamps.example/lamp.jpg"></td>
      <td class="cart-item-title"><h2 class="cart-item-name"><a class="cart-item-name__label" href="https://lamps.example/brass-lamp/">Brass lamp</a></h2></td>
      <td class="cart-item-info"><span class="cart-item-value">${unit}</span></td><td class="cart-item-quantity"><input class="cart-item-qty-input" data-cart-itemid="a1b2" value="2"></td>
      <td class="cart-item-info cart-item-total"><strong class="cart-item-value">${subtotal}</strong></td></tr></tbody></table></div>
      <div data-cart-totals><ul class="cart-totals"><li class="cart-total"><div class="cart-total-label"><strong>Subtotal:</strong></div><div class="cart-total-value"><span>${subtotal}</span></div></li>
      <li class="cart-total"><div class="cart-total-label"><strong>Tax:</strong></div><div class="cart-total-value"><span>${tax}</span></div></li>
      <li class="cart-total the-total"><div class="cart-total-label"><strong>Grand total:</strong></div><div class="cart-total-value cart-total-grandTotal"><span>${total}</span></div></li></ul></div>
      ${code && `<script>var BCData = {"currency":{"code":"${code}"}};</script>`}`,
    '',
    '<link rel="preconnect" href="https://cdn11.bigcommerce.com">',
  );

/** The cart of PrestaShop's classic theme. */
export const prestashopCart = ({
  unit = '',
  subtotal = '',
  shipping = '',
  total = '',
  code = '',
}: Amounts): string =>
  page(
    `<div class="cart-overview"><ul class="cart-items"><li class="cart-item"><div class="product-line-grid" data-product-id="12"><img src="https://lamps.example/lamp.jpg">
      <div class="product-line-info"><a class="label" href="https://lamps.example/fr/12-lampe.html">Brass lamp</a></div><div class="product-line-info product-price"><div class="product-discount"><span class="regular-price">15,00 €</span></div><div class="current-price"><span class="price">${unit}</span></div></div>
      <div class="product-line-info"><span class="label">Couleur:</span> <span class="value">Vert</span></div>
      <input class="js-cart-line-product-quantity" name="product-quantity-spin" value="2"><span class="product-price"><strong>${subtotal}</strong></span></div></li></ul></div>
      <div class="cart-summary"><div class="cart-summary-line" id="cart-subtotal-products"><span class="label">2 articles</span><span class="value">${subtotal}</span></div>
      <div class="cart-summary-line" id="cart-subtotal-shipping"><span class="label">Livraison</span><span class="value">${shipping}</span></div>
      <div class="cart-summary-line cart-total the-total"><span class="label">Total TTC</span><span class="value">${total}</span></div></div>
      <script>var prestashop = {"currency":{"id":1,"name":"Euro","iso_code":"${code}","sign":"€"}};</script>`,
    'id="cart"',
  );
