import type { Evidence, PageKind } from '../../cart/page-reading.ts';
import { kindOfPage } from '../kind-of-page.ts';
import type { Facts } from './page-facts.ts';

/** What the page is, from its address and itself, with the signals that say so. */
export const kindHere = ({
  document,
  address,
}: Facts): { kind: PageKind; evidence: Evidence[] } => {
  const { kind, signals } = kindOfPage(document, address);
  const evidence = signals.slice(0, 10).map((found) => ({
    field: 'kind' as const,
    source: found.startsWith('address') ? ('address' as const) : ('structure' as const),
    found: found.slice(0, 200),
  }));
  return { kind, evidence };
};
