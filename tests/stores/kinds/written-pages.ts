import type { PageKind } from '../../../lib/cart/page-reading.ts';

/** A page written by hand: what it is, in which language, its title, and what stands in it. */
export type WrittenPage = {
  readonly kind: PageKind;
  readonly name: string;
  readonly lang: string;
  readonly title: string;
  readonly head: string;
  readonly body: string;
};

/** What stands around the pages of a shop: its head with a link to the cart, a cart that is hidden until it is asked for, its foot. */
const top =
  '<header class="site-header"><a href="/">Shop</a><nav><a href="/c/lamps">Lamps</a><a href="/account">Account</a><a href="/cart" class="header-cart-link">Cart (2)</a></nav><form action="/search"><input type="search" name="q" placeholder="Search"><button type="submit">Search</button></form></header>';
const drawer =
  '<div id="cart-drawer" style="display:none" class="cart-drawer"><h2>Your cart</h2><div class="cart-item"><a href="/p/1">Lamp</a><input name="updates[]" value="1"><span class="price">$12.00</span></div><div class="cart-subtotal">Subtotal $12.00</div><button name="checkout" class="cart__checkout">Check out</button></div>';
const foot =
  '<footer><form action="/newsletter"><input type="email" name="email" placeholder="Your email"><button>Subscribe</button></form><a href="/payment">Payment methods</a> <a href="/shipping">Shipping</a></footer>';

const times = (count: number, body: string): string => body.repeat(count);

const page = (
  kind: PageKind,
  name: string,
  lang: string,
  title: string,
  body: string,
  head = '',
): WrittenPage => ({ kind, name, lang, title, head, body });

/** Pages that tell what they are without an address, and pages that only look like one of them. */
export const writtenPages: readonly WrittenPage[] = [
  page(
    'none',
    'home-drawer',
    'en',
    'Nice lamps – Shop',
    top +
      drawer +
      times(
        6,
        '<h1>Welcome</h1><div class="product-card"><a href="/p/1">Lamp</a> $12.00 <button>Add to cart</button></div>',
      ) +
      foot,
  ),
  page(
    'none',
    'listing-qty',
    'en',
    'Lamps',
    `${top + drawer}<h1>Lamps</h1${times(24, '><li class="product-item"><a href="/p/1">Lamp</a> <span class="price">€12,00</span><input name="qty" value="1"><button>Add to cart</button></li')}>${foot}`,
  ),
  page(
    'none',
    'listing-de',
    'de',
    'Lampen kaufen',
    `${top}<h1>Lampen</h1${times(24, '><div class="product"><a href="/p/1">Lampe</a> <span class="price">12,00 €</span><button>In den Warenkorb</button></div')}>${foot}`,
  ),
  page(
    'none',
    'login',
    'en',
    'Sign in',
    `${top}<h1>Sign in</h1><form action="/login"><input type="email" name="email"><input type="password" name="password"><button>Sign in</button></form>${foot}`,
  ),
  page(
    'none',
    'register',
    'en',
    'Create account',
    `${top}<h1>Create an account</h1><form action="/register"><input name="first_name"><input name="last_name"><input type="email" name="email"><input name="phone"><input name="street"><input name="city"><input name="zip"><input type="password" name="password"><button>Create account</button></form>${foot}`,
  ),
  page(
    'none',
    'contact',
    'en',
    'Contact us',
    `${top}<h1>Contact us</h1><form action="/contact"><input name="name"><input type="email" name="email"><input name="phone"><input name="city"><textarea name="message"></textarea><button>Send</button></form>${foot}`,
  ),
  page(
    'none',
    'quote',
    'en',
    'Request a quote',
    `${top}<h1>Request a free quote</h1><form><input name="first_name"><input name="last_name"><input name="phone"><input name="address"><input name="city"><input name="state"><input name="zip"><button>Get my quote</button></form>`,
  ),
  page(
    'none',
    'job',
    'en',
    'Job application',
    `${top}<h1>Apply for this job</h1><form><input name="first_name"><input name="last_name"><input name="phone"><input name="address1"><input name="city"><input name="postal_code"><input type="file"><button>Submit application</button></form>`,
  ),
  page(
    'none',
    'locator',
    'en',
    'Find a store',
    `${top}<h1>Store locator</h1><form><input name="city"><select name="state"><option>CA</option></select><input name="zip"><button>Find stores</button></form>`,
  ),
  page(
    'none',
    'mail',
    'en',
    'Inbox – Mail',
    '<div role="navigation">Inbox Sent Drafts</div><div role="main"><h2>Your order has been placed</h2><table class="order-summary"><tr><td>Lamp × 1</td><td>$12.00</td></tr><tr class="order-total"><td>Order total</td><td>$15.00</td></tr></table><p>Thank you for your order! <a class="button" href="https://x.example/checkout">View order</a></p></div><div role="button">Reply</div>',
  ),
  page(
    'none',
    'article',
    'en',
    'How to optimise checkout',
    '<article><h1>10 tips for a better checkout</h1><p>Order total: $51.04. A "Place order" button should be big.</p><h2>Payment method design</h2><p>Text</p><h2>Shopping cart abandonment</h2></article><form><input name="email"><button>Subscribe</button></form>',
  ),
  page(
    'none',
    'faq',
    'en',
    'Shipping and payment',
    `${top}<h1>Shipping &amp; payment information</h1><h2>Payment methods</h2><p>We accept Visa</p><h2>Delivery options</h2><p>from $5.00</p>${foot}`,
  ),
  page(
    'none',
    'history',
    'en',
    'Your orders',
    top +
      times(
        5,
        '<h1>Your orders</h1><div class="order-card"><span class="order-number">112-1</span><span class="order-total">Total $51.04</span><a class="btn" href="/o">View order details</a><a class="btn">Buy it again</a></div>',
      ) +
      foot,
  ),
  page(
    'none',
    'orderdetail',
    'en',
    'Order details',
    `${top}<h1>Order #1234</h1><p class="order-number">1234</p><table><tr class="line-item"><td>Lamp</td><td>1</td><td>$12</td></tr></table><div class="order-total">Grand total $15</div><h2>Shipping address</h2><p>x</p><h2>Payment method</h2><p>Visa</p><a class="button">Track package</a>${foot}`,
  ),
  page(
    'none',
    'wishlist',
    'en',
    'My wishlist',
    `${top}<h1>My wishlist</h1${times(3, '><div class="wishlist-item"><a href="/p">Lamp</a><input name="qty" value="1"><span>$12</span><button>Add to cart</button></div')}><button>Add all to cart</button>${foot}`,
  ),
  page(
    'none',
    'hotelsearch',
    'en',
    'Hotels',
    `${top}<h1>Find your stay</h1><form><input name="city" placeholder="Where"><input name="checkin"><input name="checkout"><select name="guests"><option>2</option></select><button>Search</button></form>`,
  ),
  page(
    'none',
    'hotellist',
    'en',
    'Hotels in Rome',
    `${top}<h1>Rome: 100 properties</h1><form><input name="city"><input name="checkin"><input name="checkout" id="checkout-date"><button>Search</button></form${times(10, '><div class="hotel"><h3>Hotel</h3><span class="total-price">€ 120</span><a class="btn">See availability</a></div')}>`,
  ),
  page(
    'none',
    'empty',
    'en',
    'Your cart',
    `${top}<h1>Your cart is empty</h1><a class="button" href="/">Continue shopping</a>${foot}`,
  ),
  page(
    'none',
    'forum',
    'en',
    'My cart is broken - Forum',
    '<h1>My cart won\'t load</h1><div class="post">I click Place order and total $20.00</div><form><textarea name="reply"></textarea><button>Reply</button></form>',
  ),
  page(
    'none',
    'donate-info',
    'en',
    'Why donate',
    '<h1>Support us</h1><p>$5</p><a class="button" href="/donate">Donate</a>',
  ),
  page(
    'none',
    'plans',
    'en',
    'Pricing',
    '<h1>Pricing</h1><div class="plan"><h2>Basic</h2><span>$9/month</span><a class="btn" href="/checkout?plan=1">Get started</a></div><div class="plan"><h2>Pro</h2><span>$29/month</span><a class="btn" href="/checkout?plan=2">Get started</a></div>',
  ),
  page(
    'none',
    'profile',
    'en',
    'Account settings',
    '<h1>Profile</h1><form><input name="first_name"><input name="last_name"><input name="phone"><input name="city"><button>Save changes</button></form>',
  ),
  page(
    'none',
    'addressbook',
    'en',
    'Address book',
    `${top}<h1>My addresses</h1><form><input name="firstname"><input name="street"><input name="city"><input name="postcode"><input name="telephone"><button>Save address</button></form>${foot}`,
  ),
  page(
    'none',
    'blogproduct',
    'en',
    'Best lamps of 2026',
    '<article><h1>The best lamps</h1><p>Lamp A costs $30 <a class="btn">Buy on X</a></p></article>',
  ),
  page(
    'none',
    'invoice-app',
    'en',
    'Invoices',
    '<h1>Invoices</h1><table><tr><td>INV-1</td><td class="total-price">$20</td></tr></table>',
  ),
  page(
    'none',
    'search',
    'en',
    'lamp - Search',
    '<input name="q"><h3>Lamp cart checkout</h3><h3>Shopping cart - Wikipedia</h3>',
  ),
  page(
    'none',
    'dashboard',
    'en',
    'Shop admin',
    '<h1>Orders</h1><div class="subtotal">Total sales $500</div><button>Create order</button><input name="quantity">',
  ),
  page(
    'none',
    'event',
    'en',
    'Register for the event',
    '<h1>Event registration</h1><form><input name="first_name"><input name="last_name"><input name="email"><input name="phone"><input name="company"><input name="city"><button>Register</button></form>',
  ),
  page(
    'product',
    'jsonld',
    'en',
    'Brass lamp – Shop',
    `${top}<h1>Brass lamp</h1><span class="price">$49.00</span><input name="quantity" value="1"><button>Add to cart</button>${foot}`,
    '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Brass lamp","offers":{"@type":"Offer","price":"49.00","priceCurrency":"USD"}}</script>',
  ),
  page(
    'product',
    'drawer',
    'en',
    'Brass lamp – Shop',
    `${top + drawer}<h1>Brass lamp</h1><span class="price">$49.00</span><form action="/cart/add"><input name="quantity" value="1"><button>Add to cart</button><button>Buy it now</button></form><h2>You may also like</h2${times(4, '><div class="card"><a>Lamp</a><button>Quick view</button></div')}>${foot}`,
    '<meta property="og:type" content="product"><script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Brass lamp","offers":{"@type":"Offer","price":"49.00","priceCurrency":"USD"}}</script>',
  ),
  page(
    'product',
    'de',
    'de',
    'Messinglampe',
    `${top}<h1>Messinglampe</h1><span class="price">49,00 €</span><input name="menge" value="1"><button>In den Warenkorb</button>${foot}`,
    '<meta property="og:type" content="product">',
  ),
  page(
    'product',
    'noschema-ja',
    'ja',
    '真鍮ランプ',
    `${top}<h1>真鍮ランプ</h1><span class="price">¥4,900</span><select name="quantity"><option>1</option></select><button>カートに入れる</button>${foot}`,
  ),
  page(
    'product',
    'estimate',
    'en',
    'Brass lamp',
    `${top}<h1>Brass lamp</h1><span class="price">$49</span><input name="qty"><button>Add to cart</button><h3>Estimate shipping</h3><input name="zip"><input name="city"><select name="state"></select><button>Estimate</button>${foot}`,
    '<meta property="og:type" content="product">',
  ),
  page(
    'cart',
    'en',
    'en',
    'Shopping cart',
    `${top}<h1>Your shopping cart</h1><table${times(2, '><tr class="line"><td>Lamp</td><td><input name="qty[1]" value="1"></td><td>$12.00</td></tr')}></table><div>Subtotal $24.00</div><a class="btn" href="/checkout">Proceed to checkout</a>${foot}`,
  ),
  page(
    'cart',
    'recs',
    'en',
    'Shopping cart',
    `${top}<h1>Shopping Cart</h1><div class="cart-item">Lamp <select name="quantity"><option>1</option></select> $12</div><div class="subtotal">Subtotal (1 item): $12.00</div><input type="submit" value="Proceed to checkout"><h2>You might also like</h2${times(8, '><div>Lamp $5 <button>Add to cart</button></div')}>${foot}`,
  ),
  page(
    'cart',
    'plain-fr',
    'fr',
    'Mon panier',
    `${top}<h1>Mon panier (2)</h1><div><p>Lampe</p><select aria-label="Quantité"><option>1</option></select><p>12,00 €</p></div><div>Total 12,00 €</div><button>Valider mon panier</button>`,
  ),
  page(
    'cart',
    'plus-minus',
    'tr',
    'Sepetim',
    `${top}<h1>Sepetim (1 Ürün)</h1><div class="x1"><a href="/p">Lamba</a><button>-</button><input type="text" value="1"><button>+</button><span>120,00 TL</span></div><div class="x2">Toplam 120,00 TL</div><button>Sepeti Onayla</button>`,
  ),
  page(
    'cart',
    'ru',
    'ru',
    'Корзина',
    `${top}<h1>Корзина</h1><div class="row"><a>Лампа</a><span>1 шт.</span><span>1 200 ₽</span><button>Удалить</button></div><div class="summary"><b>Итого</b> <span class="total-price">1 200 ₽</span></div><button>Перейти к оформлению</button>`,
  ),
  page(
    'cart',
    'he',
    'he',
    'סל הקניות',
    `${top}<h1>סל הקניות שלי</h1><div class="cart-row"><a>מנורה</a><input name="qty" value="1">₪50.00</div><div class="cart-total">סה"כ ₪50.00</div><a class="btn">המשך לתשלום</a>`,
  ),
  page(
    'cart',
    'ko',
    'ko',
    '장바구니',
    `${top}<h1>장바구니</h1><table><tr><td>램프</td><td><input name="quantity" value="1"></td><td>12,000원</td></tr></table><div>총 결제금액 12,000원</div><button>주문하기</button>`,
  ),
  page(
    'cart',
    'vi',
    'vi',
    'Giỏ hàng',
    `${top}<h1>Giỏ hàng của bạn</h1><div class="cart-item">Đèn <input name="updates[]" value="1"> 120.000₫</div><div>Tổng tiền 120.000₫</div><button name="checkout">Thanh toán</button>`,
  ),
  page(
    'cart',
    'drawer-only',
    'en',
    'Shop',
    `${top}<div id="cart-drawer"  class="cart-drawer"><h2>Your cart</h2><div class="cart-item"><a href="/p/1">Lamp</a><input name="updates[]" value="1"><span class="price">$12.00</span></div><div class="cart-subtotal">Subtotal $12.00</div><button name="checkout" class="cart__checkout">Check out</button></div>${foot}`,
  ),
  page(
    'checkout',
    'review',
    'en',
    'Review your order',
    '<h1>Review your order</h1><div class="line-item">Lamp 1 $12</div><div class="order-summary">Subtotal $12 Shipping $5 <b class="order-total">Total $17</b></div><p>Ship to: x</p><button>Place your order</button>',
  ),
  page(
    'checkout',
    'review-ja',
    'ja',
    'ご注文内容の確認',
    '<h1>ご注文内容の確認</h1><table><tr><td>ランプ</td><td>1</td><td>¥1,200</td></tr></table><p>お支払い金額 ¥1,700</p><button>注文を確定する</button>',
  ),
  page(
    'checkout',
    'review-zh',
    'zh',
    '确认订单',
    '<h1>填写并核对订单信息</h1><div class="goods">灯 ×1 ¥12.00</div><div>应付总额 ¥17.00</div><button>提交订单</button>',
  ),
  page(
    'checkout',
    'shipmethod',
    'en',
    'Checkout – Shipping',
    '<h1>Shipping method</h1><form><label><input type="radio" name="ship">Standard $5</label><label><input type="radio" name="ship">Express $10</label><button>Continue to payment</button></form><aside class="order-summary">Total $17</aside>',
  ),
  page(
    'checkout',
    'paypal',
    'en',
    'Checkout',
    '<h1>Payment</h1><label><input type="radio" name="pm">PayPal</label><label><input type="radio" name="pm">Invoice</label><div>Total $17.00</div><button>Pay $17.00</button>',
  ),
  page(
    'checkout',
    'guest-email',
    'en',
    'Checkout',
    '<h1>Checkout</h1><h2>1. Contact</h2><input name="email"><button>Continue to shipping</button><aside>Order summary <div>Lamp $12</div> Total $12</aside>',
  ),
  page(
    'checkout',
    'booking',
    'en',
    'Complete your booking',
    '<h1>Complete your booking</h1><input name="firstName"><input name="lastName"><input name="email"><input name="phone"><div class="price-summary">Total €240</div><button>Complete booking</button>',
  ),
  page(
    'checkout',
    'ir',
    'fa',
    'تکمیل سفارش',
    '<h1>اطلاعات ارسال</h1><form><input name="address" placeholder="آدرس"><input name="city" placeholder="شهر"><input name="mobile"></form><div>مبلغ قابل پرداخت ۱۲۰٬۰۰۰ تومان</div><button>پرداخت</button>',
  ),
  page(
    'checkout',
    'ru',
    'ru',
    'Оформление заказа',
    '<h1>Оформление заказа</h1><form><input name="fio"><input name="phone"><input name="adres" placeholder="Адрес"></form><div>К оплате 1 200 ₽</div><button>Подтвердить заказ</button>',
  ),
  page(
    'checkout',
    'ar',
    'ar',
    'الدفع',
    '<h1>إتمام الطلب</h1><form><input name="name" placeholder="الاسم"><input name="city" placeholder="المدينة"><input name="street"></form><div>المجموع 120 ر.س</div><button>تأكيد الطلب</button>',
  ),
  page(
    'checkout',
    'de',
    'de',
    'Kasse',
    '<h1>Bestellübersicht</h1><table><tr><td>Lampe</td><td>12,00 €</td></tr><tr><td>Gesamtsumme</td><td>16,90 €</td></tr></table><button>Zahlungspflichtig bestellen</button>',
  ),
  page(
    'checkout',
    'unlabelled',
    'en',
    'Secure',
    '<form><label>Card number <input id="a1"></label><label>Expiry date (MM/YY) <input id="a2"></label><label>Security code <input id="a3"></label><button>Pay</button></form>',
  ),
  page(
    'checkout',
    'labels-only',
    'en',
    'Delivery',
    '<h1>Delivery address</h1><form><label>Full name <input id="a1"></label><label>Street address <input id="a2"></label><label>City <input id="a3"></label><label>Postcode <input id="a4"></label><button>Continue to payment</button></form>',
  ),
  page(
    'placed',
    'en',
    'en',
    'Thank you',
    '<h1>Thank you for your order!</h1><p>Your order number is 10023.</p><p>Total $17.00</p><a class="btn">Continue shopping</a>',
  ),
  page(
    'placed',
    'de',
    'de',
    'Bestellbestätigung',
    '<h1>Vielen Dank für Ihre Bestellung!</h1><p>Ihre Bestellnummer lautet 10023.</p><p>Gesamtsumme 17,00 €</p>',
  ),
  page(
    'placed',
    'pl',
    'pl',
    'Dziękujemy',
    '<h1>Dziękujemy za złożenie zamówienia</h1><p>Numer zamówienia: 10023</p>',
  ),
  page('placed', 'zh', 'zh', '订单', '<h1>支付成功</h1><p>订单号：10023</p>'),
  page(
    'placed',
    'booking',
    'en',
    'Booking confirmed',
    '<h1>Your booking is confirmed</h1><p>Confirmation number: 1234.567</p><p>Total € 240</p>',
  ),
];
