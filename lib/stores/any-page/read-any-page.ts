import type { CartItem, CartLine } from '../../cart/cart.ts';
import type { Evidence, PageKind, PageReading } from '../../cart/page-reading.ts';
import type { Money } from '../../money/money.ts';
import { blankReading } from './blank-reading.ts';
import { cartLines } from './cart-lines.ts';
import { itemsOf } from './items/items-of.ts';
import { judgeTotal } from './judge-total.ts';
import type { JudgedTotal } from './judged-total.ts';
import { kindHere } from './kind-here.ts';
import { mainOffer } from './main-offer.ts';
import { type Facts, factsOf } from './page-facts.ts';
import { pointedTotal } from './pointed-total.ts';

/** What the shopper and their browser say: the selector of the element that was pointed at, the moment, the language of the page if it is known (BCP 47). */
export type Asked = {
  readonly pointed: string | null;
  readonly now: Date;
  readonly language: string | null;
};

/** What a store's address says of a page: its kind, and the currency of plain signs there (`null` where it says nothing of that). */
export type Said = { readonly kind: PageKind; readonly currency: string | null };

/** Reads any page that the shopper asked for: its kind (`said` is what its store's address says, if one is known), and of a cart, a checkout or a placed order the total with what speaks for and against it. Never throws; what is not certain is `low`, what can't be told is `null` with its doubts. */
export const readAnyPage = (
  document: Document,
  address: string,
  asked: Asked,
  said: Said | null = null,
): PageReading => {
  const blank = blankReading(address, asked.now);
  try {
    const facts = factsOf(document, address, asked.language, said?.currency);
    return facts === null
      ? { ...blank, doubts: ['too-large'] }
      : readFacts(facts, { ...blank, ...kindAs(facts, said?.kind ?? null) }, asked);
  } catch {
    return { ...blank, doubts: ['no-total'] };
  }
};

const readFacts = (facts: Facts, blank: PageReading, asked: Asked): PageReading => {
  const { kind } = blank;
  const found: PageReading = {
    ...blank,
    currency: facts.currency.code,
    evidence: [...blank.evidence, ...currencyEvidence(facts)],
  };
  if (asked.pointed !== null) return withTotal(found, pointedTotal(facts, asked.pointed), [], []);
  if (kind === 'product') return { ...found, ...mainOffer(facts) };
  if (kind === 'none') return found;
  const items = itemsOf(facts);
  return withTotal(found, judgeTotal(facts, kind, items), items, cartLines(facts));
};

const kindAs = (facts: Facts, said: PageKind | null): Pick<PageReading, 'kind' | 'evidence'> =>
  said === null
    ? kindHere(facts)
    : { kind: said, evidence: [{ field: 'kind', source: 'address', found: said }] };

const currencyEvidence = ({ currency }: Facts): Evidence[] =>
  currency.evidence.map(({ source, found }) => ({ field: 'currency', source, found }));

const withTotal = (
  found: PageReading,
  { total, totalKind, confidence, evidence, doubts }: JudgedTotal,
  items: readonly CartItem[],
  lines: readonly CartLine[],
): PageReading => ({
  ...found,
  total,
  totalKind,
  confidence,
  currency: total?.currency ?? found.currency,
  items: items.filter(({ unitPrice }) => isAlike(unitPrice, total)),
  lines: lines.filter(({ amount }) => isAlike(amount, total)),
  evidence: [...found.evidence, ...evidence].slice(0, 60),
  doubts: [...new Set([...found.doubts, ...doubts])],
});

/** Every amount of a reading is in the currency of its total. */
const isAlike = (amount: Money | null, total: Money | null): boolean =>
  amount === null || total === null || amount.currency === total.currency;
