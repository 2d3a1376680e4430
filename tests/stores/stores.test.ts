import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locate } from '../../lib/stores/locate.ts';
import { storeMatches, stores } from '../../lib/stores/stores.ts';
import { everyStore } from './every-store.ts';
import { fixtures } from './fixtures.ts';

const ids = everyStore.map(({ id }) => id);

/** Stores whose carts and checkouts are known by address alone (frames, or pages that nobody has described): their files must read nothing there, and a click has the reader of any page try. */
const addressOnly = [
  'agoda',
  'airlines',
  'buykorea',
  'ets',
  'expedia',
  'ielts-british-council',
  'ielts-idp',
  'microsoft',
  'netflix',
  'pearson-vue',
  'playstation',
  'spotify',
];
/** Of these, the ones that charge in US dollars and nothing else. */
const inDollars = ['buykorea', 'ets'];
const read = ids.filter((id) => !addressOnly.includes(id));

describe('the table of stores', () => {
  it('names each store once', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has a file for each store, and each file that describes a store is in it', () => {
    const files = globSync('lib/stores/*.ts').filter((file) =>
      /^export const \w+: Store =/m.test(readFileSync(file, 'utf8')),
    );
    expect(new Set(files)).toEqual(new Set(ids.map((id) => `lib/stores/${id}.ts`)));
  });

  it('has a folder of fixtures for each store and no other', () => {
    expect(new Set(fixtures.map(({ store }) => store))).toEqual(new Set(ids));
  });

  it('has a page for each fixture', () => {
    const pages = globSync('*/*.html', { cwd: import.meta.dirname }).toSorted();
    expect(fixtures.map(({ store, name }) => `${store}/${name}.html`).toSorted()).toEqual(pages);
  });

  it.each(addressOnly)('claims no cart of %s that it could not read', (id) => {
    const own = fixtures.filter(({ store }) => store === id);
    expect(own.every(({ reading }) => reading === null || 'offer' in reading)).toBe(true);
    const rules = everyStore.find((store) => store.id === id)?.pages ?? [];
    const shopping = rules.filter(({ kind }) => kind === 'cart' || kind === 'checkout');
    expect(shopping.length).toBeGreaterThan(0);
    for (const rule of shopping) expect(rule).toMatchObject({ page: null });
  });

  it.each(addressOnly)(
    'shows orders of %s that a click reads for sure, and some that it refuses',
    (id) => {
      const asked = fixtures.flatMap(({ store, clicked }) =>
        store === id && clicked ? [clicked] : [],
      );
      const sure = asked.filter(
        ({ kind, confidence }) => /cart|checkout/.test(kind) && confidence === 'high',
      );
      const currencies = new Set(sure.map(({ currency }) => currency));
      expect(sure.length).toBeGreaterThanOrEqual(4);
      expect(currencies.size).toBeGreaterThanOrEqual(inDollars.includes(id) ? 1 : 2);
      expect(asked.some(({ total, reasons }) => total === null && reasons.length > 0)).toBe(true);
    },
  );

  it.each(read)('shows a cart of %s that is read, and a page that is not', (id) => {
    const own = fixtures.filter(({ store }) => store === id);
    expect(own.some(({ reading }) => reading && 'cart' in reading)).toBe(true);
    expect(own.some(({ reading }) => reading && 'unreadable' in reading)).toBe(true);
    expect(own.some(({ reading }) => reading === null)).toBe(true);
  });

  it.each(everyStore)('has a home at $name that is a cart of its own', ({ id, home }) => {
    expect(locate(home, everyStore)?.store.id).toBe(id);
  });

  it.each(stores)(
    'has $id in each host of $name, by which its script is chosen',
    ({ id, hosts }) => {
      for (const { host } of hosts)
        expect(stores.filter((one) => host.includes(one.id)).map((one) => one.id)).toEqual([id]);
    },
  );

  it('asks for the hosts of the stores alone, over https', () => {
    expect(storeMatches.length).toBeGreaterThan(0);
    for (const match of storeMatches) expect(match).toMatch(/^https:\/\/[a-z0-9.-]+\/\*$/);
  });
});
