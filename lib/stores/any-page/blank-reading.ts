import type { PageReading } from '../../cart/page-reading.ts';
import { pageAddress } from '../page-address.ts';

/** A reading of a page on which nothing was found. */
export const blankReading = (address: string, now: Date): PageReading => ({
  kind: 'none',
  store: null,
  address: URL.canParse(address) ? pageAddress(address) : 'https://unknown.invalid/',
  currency: null,
  total: null,
  totalKind: 'grand',
  items: [],
  lines: [],
  offer: null,
  confidence: 'none',
  evidence: [],
  doubts: [],
  seenAt: now.toISOString(),
});
