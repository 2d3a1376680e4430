import { describe, expect, it } from 'vitest';
import { unexplainedOf } from '../../lib/cart/check-arithmetic.ts';
import { locate } from '../../lib/stores/locate.ts';
import { sightingAt } from '../../lib/stores/sighting.ts';
import { totalPlace } from '../../lib/stores/total-place.ts';
import { everyStore } from './every-store.ts';
import { type Fixture, fixtures } from './fixtures.ts';
import { openPage } from './open-page.ts';
import { raise } from './raise.ts';

const carts = fixtures.filter(
  ({ reading, unexplained }) => reading && 'cart' in reading && unexplained === 0,
);

/** Every copy of a page's total: carts show it beside the rows and beside the button. */
const totalsOf = (document: Document, address: string): Element[] => {
  const place = locate(address, everyStore);
  const summary =
    place && 'page' in place && place.page && 'summary' in place.page ? place.page.summary : null;
  if (summary?.total) return [...document.querySelectorAll(summary.total)];
  const total = totalPlace(document, everyStore);
  return total ? [total] : [];
};

/** Opens a fixture, has its totals broken, and looks at it again. */
const sightingWith = ({ html, address }: Fixture, breakIt: (total: Element) => void) => {
  const document = openPage(html, address);
  const totals = totalsOf(document, address);
  expect(totals).not.toEqual([]);
  for (const total of totals) breakIt(total);
  return sightingAt(document, address, locate(address, everyStore), new Date(0));
};

describe.each(carts)('$store: $name', (fixture) => {
  it('is refused, or named as not adding up, when its total was tampered with', () => {
    const sighting = sightingWith(fixture, raise);
    if ('cart' in sighting) expect(unexplainedOf(sighting.cart)?.minor).not.toBe(0);
    else expect(sighting).toHaveProperty('unreadable');
  });

  it('is refused when its total is gone', () => {
    const sighting = sightingWith(fixture, (total) => total.remove());
    if ('cart' in sighting) throw new Error('a total was read that is not there');
  });
});

it('has such a cart of every store that reads one', () => {
  const stores = (of: readonly Fixture[]) => new Set(of.map(({ store }) => store));
  const read = fixtures.filter(({ reading }) => reading && 'cart' in reading);
  expect(stores(carts)).toEqual(stores(read));
});
