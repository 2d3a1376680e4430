import type { PageKind } from '../cart/page-reading.ts';
import type { AddressParts } from './address-parts.ts';
import { isPayStep, isRecord } from './address-steps.ts';
import { addressWords } from './address-words.ts';

/** What the names of a host say of the pages below it: `carrinho.shop.example`, `checkout.shop.example/c/42`; `null` for a host that says nothing. */
export const kindOfHost = ({ host, path }: AddressParts): PageKind | null => {
  const names = subdomains(host);
  if (path.length <= 2 && names.some((name) => name.length > 2 && addressWords.cart.has(name)))
    return path.some(isPayStep) ? 'checkout' : 'cart';
  if (
    names.some(
      (name) => addressWords.checkout.has(name) || /^(?:secure-?checkouts?|cashier)$/.test(name),
    )
  )
    return 'checkout';
  if (payHosts.has(host.join('.')) && path.length > 0) return 'checkout';
  if (names.includes('pay') && path.length === 1 && /^(?=.*\d)[\da-z]{6,}$/.test(path[0] ?? ''))
    return 'checkout';
  return names.some((name) => paying.test(name)) &&
    !path.some((part) => part === 'show' || (isRecord(part) && !/\d/.test(part))) &&
    path.some((part) => ordering.test(part) || isPayStep(part))
    ? 'checkout'
    : null;
};

/** Where payment services let shops put a page for paying. */
const payHosts: ReadonlySet<string> = new Set(['buy.stripe.com', 'buy.paddle.com']);

/** Hosts for those who write, teach and program: what stands there about carts is no cart. */
export const isNoShop = (host: readonly string[]): boolean =>
  subdomains(host).some((name) => talking.test(name)) || codeHosts.has(host.slice(-2).join('.'));

/** Hosts of mail, manuals and offices: a cart that is shown there is somebody else's, whatever the page looks like. Those that teach or help may sell, too. */
export const isNeverShop = (host: readonly string[]): boolean =>
  subdomains(host).some((name) => writing.test(name)) || codeHosts.has(host.slice(-2).join('.'));

const writing =
  /^(?:docs?|developers?|devdocs|wiki|forums?|api|status|e?mail|webmail|inbox|correo|posta?|admin|backoffice)$/;

/** The names before the one that is registered, which may end in two parts, as in `.co.uk`. */
const subdomains = (host: readonly string[]): readonly string[] =>
  host.slice(0, /^(?:co|com|net|org|gov|ac|edu|ne|or|go)$/.test(host.at(-2) ?? '') ? -3 : -2);

const paying = /^(?:pay|payments?|buy|trade|orders?|secure\d*)$/;

const ordering =
  /^(?:ord(?:er)?(?:sheet|page|form|info|confirm|s)?|checkout.*|pay(?:ment|page)?|confirm(?:order)?|buy_?(?:now)?|cashier)$/;

const talking =
  /^(?:(?:[a-z\d-]+-)?api(?:-[a-z\d-]+)?|docs?|developers?|devdocs|help|support|wiki|baike|qa|faq|blog|news|forums?|community|status|learn|academy|mail|webmail|admin|backoffice)$/;

const codeHosts: ReadonlySet<string> = new Set([
  'github.com',
  'gitlab.com',
  'bitbucket.org',
  'npmjs.com',
  'wikipedia.org',
  'stackoverflow.com',
]);
