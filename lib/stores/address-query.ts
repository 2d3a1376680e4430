import type { PageKind } from '../cart/page-reading.ts';

/** What the query of an address says of its page: the key of a placed order, or that the shop opens its cart over the page; `null` where it says nothing. */
export const kindOfQuery = (query: URLSearchParams): PageKind | null => {
  if (query.get('key')?.startsWith('wc_order_'))
    return query.has('pay_for_order') ? 'checkout' : 'placed';
  return [...query].some(([name, value]) => opens.test(name) && !/^(?:|0|false|no)$/i.test(value))
    ? 'cart'
    : null;
};

/** What the query of a cart's script says of the step after it, or of any page, where the whole shop is that script: WHMCS tells it as `a`, VirtueMart as `layout`, X-Cart as `target`. */
export const kindOfCartStep = (query: URLSearchParams): PageKind | null => {
  const step = query.get('a') ?? query.get('layout');
  if (step === 'checkout') return 'checkout';
  if (step === 'complete' || step === 'order_done') return 'placed';
  const target = query.get('target') ?? query.get('m');
  return target === null || target === '' ? null : (kindOfTarget(target.toLowerCase()) ?? null);
};

const kindOfTarget = (target: string): PageKind | undefined =>
  targets.find(([word]) => word.test(target))?.[1];

const targets: readonly (readonly [RegExp, PageKind])[] = [
  [/^checkout_?success$/, 'placed'],
  [/^checkout(?:_?payment)?$/, 'checkout'],
  [/^product(?:_?details?)?$/, 'product'],
  [/^(?:category|search|main|profile|login|order_?list|wishlist)$/, 'none'],
];

const opens =
  /^(?:(?:open|show|toggle|view)[-_]?(?:mini)?(?:cart|basket|bag)[-_]?(?:drawer|panel|modal|flyout)?|(?:cart|basket)[-_]?(?:drawer|open|panel))$/i;
