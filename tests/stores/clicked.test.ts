import { describe, expect, it } from 'vitest';
import { factsOf } from '../../lib/stores/any-page/page-facts.ts';
import { locate } from '../../lib/stores/locate.ts';
import { marketCurrency } from '../../lib/stores/market-currency.ts';
import { majorOf } from '../accuracy/major-of.ts';
import { clickedAt } from './clicked-at.ts';
import { everyStore } from './every-store.ts';
import { fixtures } from './fixtures.ts';
import { openPage } from './open-page.ts';
import { raise } from './raise.ts';

const asked = fixtures.flatMap(({ clicked, ...page }) => (clicked ? [{ ...page, clicked }] : []));

describe.each(asked)('$store: $name, when asked for', ({ store, html, address, clicked }) => {
  it('is read to the minor unit, with every item and line', () => {
    expect(clickedAt(openPage(html, address), address)).toEqual({ store, clicked });
  });
});

const sure = asked.filter(({ clicked }) => clicked.confidence === 'high');

const knownAt = (address: string): string | null => {
  const place = locate(address, everyStore);
  return place && marketCurrency(address, place);
};

/** Every place that says the total in words, for wide and for narrow screens; what is left of it where a part is paid with a card. */
const totalsOf = (document: Document, address: string, total: string | null): Element[] => {
  const { lines = [] } = factsOf(document, address, null, knownAt(address)) ?? {};
  const totals = lines.filter(({ meaning }) => meaning === 'total' || meaning === 'due');
  const same = totals.filter(({ money }) => majorOf(money) === total);
  return (same.length > 0 ? same : totals).map(({ element }) => element);
};

describe.each(sure)('$store: $name, when broken', ({ html, address, clicked }) => {
  const totalAfter = (breakIt: (element: Element) => void) => {
    const document = openPage(html, address);
    const totals = totalsOf(document, address, clicked.total);
    expect(totals).not.toEqual([]);
    for (const total of totals) breakIt(total);
    return clickedAt(document, address).clicked;
  };

  it('is never sure of a total that was tampered with', () => {
    expect(totalAfter(raise).confidence).not.toBe('high');
  });

  it('never takes another amount for a total that is gone', () => {
    const { total, confidence } = totalAfter((element) => element.remove());
    expect(confidence === 'high' && total !== clicked.total).toBe(false);
  });
});
