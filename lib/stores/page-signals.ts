import { accessibleText } from './accessible-text.ts';
import { attribute } from './attribute.ts';
import { findIn, type Tree, treesOf } from './drawn/trees-of.ts';
import { findAll } from './find-all.ts';
import { isInSight } from './is-in-sight.ts';
import { isRendered } from './is-rendered.ts';
import { type PageFields, pageFields } from './page-fields.ts';
import { type PageTexts, pageTexts } from './page-texts.ts';
import {
  addToCartWords,
  againWords,
  bookingTitle,
  cartTitle,
  checkoutTitle,
  forwardWords,
  joiningWords,
  orderWords,
  payWords,
  placedTitle,
  replyWords,
  toCheckoutWords,
} from './page-words.ts';
import { tidy } from './tidy.ts';

/** What of a page speaks for one kind or another. */
export type PageSignals = PageFields &
  PageTexts & {
    readonly payFrame: boolean;
    readonly payMethods: boolean;
    readonly payButton: boolean;
    readonly orderButton: boolean;
    readonly toCheckout: boolean;
    readonly addToCart: number;
    readonly rows: number;
    readonly cartMark: boolean;
    readonly checkoutMark: boolean;
    readonly placedMark: boolean;
    readonly product: boolean;
    readonly soleProduct: boolean;
    readonly total: boolean;
    readonly cartTitle: boolean;
    readonly checkoutTitle: boolean;
    readonly bookingTitle: boolean;
    readonly placedTitle: boolean;
    readonly joining: boolean;
    readonly mail: boolean;
  };

/** More fields, buttons or headings than this tell no more. */
const most = 400;

/** Looks for signals, in a bounded number of elements whatever the page's size. */
export const pageSignals = (document: Document): PageSignals => {
  const trees = treesOf(document);
  const buttons = buttonTexts(trees);
  const titles = titleTexts(trees);
  const has = (selector: string): boolean => findIn(trees, selector).length > 0;
  const shows = (selector: string): boolean =>
    findIn(trees, selector).slice(0, most).some(isInSight);
  const says = (words: RegExp, texts: readonly string[]): boolean =>
    texts.some((text) => words.test(text));
  return {
    ...pageFields(trees),
    ...pageTexts(document),
    payFrame: has(payFrames),
    payMethods: findIn(trees, payMethods).slice(0, most).filter(isRendered).length > 1,
    payButton: says(payWords, seldom(buttons.map(withoutAmount)).filter(isFirst)),
    orderButton: says(orderWords, seldom(buttons.map(withoutAmount)).filter(isFirst)),
    toCheckout: says(toCheckoutWords, buttons) || shows(checkoutLinks),
    addToCart: buttons.filter((text) => addToCartWords.test(text)).length,
    rows: findIn(trees, quantityFields).slice(0, most).filter(isInSight).length,
    cartMark: shows(cartMarks),
    checkoutMark: shows(checkoutMarks),
    placedMark: shows(placedMarks),
    product: has(productMarks),
    soleProduct: has(soleProductMarks) || hasProductData(document),
    total: shows(totalMarks),
    cartTitle: says(cartTitle, titles),
    checkoutTitle: says(checkoutTitle, titles),
    bookingTitle: says(bookingTitle, titles),
    placedTitle: says(placedTitle, titles),
    joining: says(joiningWords, [...buttons, ...titles]),
    mail: says(replyWords, buttons) && says(forwardWords, buttons),
  };
};

const payFrames =
  'iframe[src*="stripe.com" i], iframe[src*="braintree" i], iframe[src*="adyen" i], iframe[src*="checkout.com" i], iframe[src*="squareup" i], iframe[src*="card-fields" i], iframe[name*="card" i][name*="number" i], iframe[title*="card number" i], iframe[id*="cardnumber" i]';

/** Ways to pay, of which one is chosen. */
const payMethods = 'input[type="radio"][name*="pay" i]';

const checkoutLinks =
  'a[href$="/checkout" i], a[href$="/checkout/" i], a[href*="/checkout?" i], form[action*="checkout" i] [type="submit"], [name="checkout"], button[id*="checkout" i], button[class*="checkout" i], a[class*="checkout" i]';

const quantityFields =
  'input[name*="qty" i], input[name*="quantity" i], select[name*="qty" i], select[name*="quantity" i], input[id*="qty" i], input[id*="quantity" i], input[aria-label*="quantity" i], select[aria-label*="quantity" i], input[class*="qty" i], input[class*="quantity" i], [role="spinbutton"][aria-valuenow], input[name*="menge" i], input[name*="anzahl" i], input[name*="cantidad" i], input[name*="quantit" i], input[name*="antal" i], input[name*="maara" i], input[name*="mnozstv" i], input[name*="kolicina" i], input[name*="cantitate" i], input[name*="ilosc" i], input[name*="adet" i], input[name*="updates["], tr input[type="number"], li input[type="number"]';

const cartMarks =
  'body.woocommerce-cart, body.checkout-cart-index, body.template-cart, body#cart, [class*="cart-item" i], [class*="cart_item" i], [class*="cartitem" i], [class*="basket-item" i], [class*="basketitem" i], [class*="line-item" i], [class*="lineitem" i], [class*="bag-item" i], [id*="cart-items" i], [id*="shopping-cart" i], [id*="shoppingcart" i], [class*="cart-table" i], [class*="shop_table" i], form[action*="cart" i] table, [data-cart-item], [data-line-item]';

const checkoutMarks =
  'body.woocommerce-checkout, body#checkout, form[name="checkout" i], form[class*="checkout" i], form[id*="checkout" i], form[action*="checkout" i], form[action*="payment" i], form[id*="payment" i], [class*="checkout" i], [id*="checkout" i], [data-testid*="checkout" i], [id*="billing" i], [id*="shipping" i], [class*="order-summary" i], [class*="ordersummary" i], [class*="payment-form" i], [class*="payment-method" i]';

const placedMarks =
  '[class*="order-confirmation" i], [id*="order-confirmation" i], [class*="order-received" i], [class*="thankyou" i], [class*="thank-you" i], [id*="thankyou" i], [id*="thank-you" i], [class*="order-number" i], [class*="ordernumber" i], [id*="order-number" i]';

const soleProductMarks =
  'meta[property="og:type"][content="product" i], meta[property="og:type"][content="og:product" i], meta[property="og:type"][content="product.item" i]';

const productMarks =
  '[itemtype*="schema.org/Product"], [id*="add-to-cart" i], [id*="addtocart" i], [name="add-to-cart"], form[action*="/cart/add"]';

/** A page about one product says so for machines in its scripts; a list of many has one for each. */
const hasProductData = (document: Document): boolean => {
  const data = findAll(document, 'script[type="application/ld+json" i]').slice(0, 20);
  const named = data.flatMap((script) => [
    ...(script.textContent ?? '')
      .slice(0, 200_000)
      .matchAll(/"@type"\s*:\s*\[?\s*"Product(?:Group)?"/g),
  ]);
  return named.length > 0 && named.length <= 3;
};

const totalMarks =
  '[class*="grand-total" i], [class*="grandtotal" i], [class*="order-total" i], [class*="ordertotal" i], [class*="cart-total" i], [class*="subtotal" i], [id*="subtotal" i], [class*="sub-total" i], [class*="total-price" i], [id*="ordertotal" i], [data-test*="total" i], [data-testid*="total" i], [class*="summary" i] [class*="total" i]';

const buttonTexts = (trees: readonly Tree[]): string[] =>
  findIn(
    trees,
    'button, input[type="submit"], input[type="button"], input[type="image"], a[role="button"], a[class*="btn" i], a[class*="button" i], [role="button"]',
  )
    .slice(0, most)
    .filter(isInSight)
    .map((button) =>
      tidy(
        attribute(button, 'value') ||
          attribute(button, 'alt') ||
          accessibleText(button) ||
          (attribute(button, 'aria-label') ?? attribute(button, 'title') ?? ''),
      ),
    );

/** A list of bills has a button to pay for each; a checkout has one, and a copy or two for other screens. */
const seldom = (texts: readonly string[]): string[] => {
  const counts = Map.groupBy(texts, (text) => text);
  return texts.filter((text) => (counts.get(text)?.length ?? 0) <= mostCopies);
};

const mostCopies = 3;

const isFirst = (text: string): boolean => !againWords.test(text);

/** Some buttons name the sum before they say what they do. */
const withoutAmount = (text: string): string =>
  text.replace(/^[\p{Sc}\p{Nd}.,\s]+(?:원|円|元|kr|zł|TL|руб\.?)?\s*/u, '');

const titleTexts = (trees: readonly Tree[]): string[] =>
  findIn(trees, 'title, h1, h2, h3, legend, [role="heading"]')
    .slice(0, 60)
    .filter((title) => title.localName === 'title' || isRendered(title))
    .map((title) => tidy(accessibleText(title) || (title.textContent ?? '')).slice(0, 120));
