import type { PageKind } from '../cart/page-reading.ts';

/** What the query of an address says of its page: the key of a placed order, or that the shop opens its cart over the page; `null` where it says nothing. */
export const kindOfQuery = (query: URLSearchParams): PageKind | null => {
  if (query.get('key')?.startsWith('wc_order_'))
    return query.has('pay_for_order') ? 'checkout' : 'placed';
  return [...query].some(([name, value]) => opens.test(name) && !/^(?:|0|false|no)$/i.test(value))
    ? 'cart'
    : null;
};

/** What the query of a cart's script says of the step after it: WHMCS tells it as `a`, VirtueMart as `layout`. */
export const kindOfCartStep = (query: URLSearchParams): PageKind | null => {
  const step = query.get('a') ?? query.get('layout');
  if (step === 'checkout') return 'checkout';
  return step === 'complete' || step === 'order_done' ? 'placed' : null;
};

const opens =
  /^(?:(?:open|show|toggle|view)[-_]?(?:mini)?(?:cart|basket|bag)[-_]?(?:drawer|panel|modal|flyout)?|(?:cart|basket)[-_]?(?:drawer|open|panel))$/i;
