import type { PageReading } from '../../lib/cart/page-reading.ts';
import type { Money } from '../../lib/money/money.ts';
import { majorOf } from './major-of.ts';

/** A reading as the capture command prints it: amounts are decimals in major units, `"51.04"`. */
export const captured = (reading: PageReading, url: string) => ({
  kind: reading.kind,
  store: reading.store,
  url,
  currency: reading.currency,
  total: decimal(reading.total),
  totalKind: reading.totalKind,
  lines: reading.lines.map(({ kind, label, amount }) => ({ kind, label, amount: decimal(amount) })),
  items: reading.items.filter(isTicked).map(({ title, link, quantity, unitPrice }) => ({
    ...{ title, url: link, quantity },
    unitPrice: decimal(unitPrice),
  })),
  offer: decimal(reading.offer),
  confidence: reading.confidence,
  evidence: reading.evidence,
  reasons: reading.doubts,
});

/** What isn't ticked is in the cart, but nothing is paid for it. */
const isTicked = ({ selected }: PageReading['items'][number]): boolean => selected;

/** What the capture command prints of one page. */
export type Captured = ReturnType<typeof captured>;

const decimal = (money: Money | null): string | null => money && majorOf(money);
