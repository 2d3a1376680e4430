import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnyPage } from '../../../lib/stores/any-page/read-any-page.ts';
import { openPage } from '../open-page.ts';
import { type MadeUpShop, madeUpShop } from './made-up-shops.ts';

const now = new Date('2026-11-22T10:00:00.000Z');
const read = ({ html, url }: MadeUpShop) =>
  readAnyPage(openPage(html, url), url, { pointed: null, now, language: null });

/** Shops of all languages and layouts; the same ones in every run, so that a number that changes has changed by a change here. */
const shops = fc.sample(madeUpShop, { numRuns: 600, seed: 20_261_123 });
const readings = shops.map((shop) => ({ shop, reading: read(shop) }));

describe('the checkouts of made-up shops', () => {
  it('are never misread', () => {
    const wrong = readings.filter(
      ({ shop, reading }) => reading.total && !isSame(reading.total, shop.total),
    );
    expect(wrong.map(({ shop, reading }) => [shop.url, shop.total, reading.total])).toEqual([]);
  });

  it('are read in 98 of 100 cases', () => {
    const refused = readings.filter(({ reading }) => reading.total === null);
    console.info(`made-up shops: ${refused.length} of ${shops.length} refused`);
    expect(refused.length).toBeLessThanOrEqual(shops.length * 0.02);
  });

  it('show their items', () => {
    const others = readings.filter(
      ({ shop, reading }) => reading.items.map(({ title }) => title).join() !== shop.titles.join(),
    );
    expect(others.map(({ shop }) => shop.html)).toEqual([]);
  });
});

const isSame = (one: MadeUpShop['total'], other: MadeUpShop['total']): boolean =>
  one.minor === other.minor && one.currency === other.currency;
