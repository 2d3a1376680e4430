const row = (title: string, slug: string, price: string, quantity: number, sum: string): string =>
  `<tr class="cart-item"><td><a href="/products/${slug}">${title}</a></td><td class="price">${price}</td><td><input type="number" name="quantity[]" aria-label="Quantity" value="${quantity}"></td><td class="line-total">${sum}</td></tr>`;

/** A cart whose rows, lines and total agree to the cent. */
export const cartBody = `<h1>Your cart</h1>
<meta property="og:price:currency" content="USD">
<table class="cart-table"><tbody>${row('Enamel kettle 1.2 l', 'enamel-kettle', '$33.50', 2, '$67.00')}${row('Tea strainer', 'tea-strainer', '$8.25', 1, '$8.25')}</tbody></table>
<dl class="cart-summary">
<div><dt>Subtotal</dt><dd>$75.25</dd></div>
<div><dt>Shipping</dt><dd>$6.50</dd></div>
<div class="grand-total"><dt>Order total</dt><dd id="order-total">US$81.75</dd></div>
</dl>
<form action="/checkout"><button name="checkout" class="practice-primary">Checkout</button></form>`;

/** A checkout with a total that nothing else on the page confirms, in a sign that many currencies share. */
export const checkoutBody = `<h1>Checkout</h1>
<form id="checkout-form" action="/checkout/pay">
<label>Full name <input name="full_name" autocomplete="name"></label>
<label>Street <input name="address1" autocomplete="address-line1"></label>
<label>City <input name="city" autocomplete="address-level2"></label>
<label>Postal code <input name="postal_code" autocomplete="postal-code"></label>
<label>Card number <input name="card_number" autocomplete="cc-number"></label>
<p class="order-total"><span>Total</span> <b>US$81.75</b></p>
<button class="practice-primary">Pay now</button></form>`;

/** A page that shows an amount to pay but looks like no checkout; a click on it is counted. */
export const plainBody = `<h1>Deposit for the workshop on 12 May</h1>
<p>Places left: 3</p>
<section class="deposit" onclick="document.documentElement.dataset.clicked = 'yes'"><span>Reserve your place for</span> <strong id="deposit-amount">US$45.00</strong></section>`;

/** The same, drawn by a component of the page in a shadow tree of its own. */
export const componentBody = `<h1>Gift voucher</h1>
<p>For you or a friend <voucher-sum><template shadowrootmode="open"><strong>US$60.00</strong></template></voucher-sum></p>`;

/** A product page with one price. */
export const productBody = `<h1>Enamel kettle 1.2 l</h1>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Enamel kettle 1.2 l","offers":{"@type":"Offer","price":"33.50","priceCurrency":"USD"}}</script>
<p class="price" itemprop="price">US$33.50</p>
<form action="/cart/add"><button name="add" id="add-to-cart">Add to cart</button></form>`;
