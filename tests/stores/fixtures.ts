import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Sighting } from '../../lib/stores/sighting.ts';
import type { Captured } from '../accuracy/captured.ts';

type Told = Exclude<Sighting, { left: true }>;
type Unseen<T> = T extends { cart: infer C }
  ? { cart: Omit<C, 'seenAt'> }
  : T extends { offer: infer O }
    ? { offer: Omit<O, 'seenAt'> }
    : T;

/** What the reader of any page must make of it when the shopper asks. */
export type Clicked = Omit<Captured, 'store' | 'url' | 'evidence'>;

/**
 * A page of a store and what its file is to read there: nothing at all for a page that is neither cart nor product, or that the file knows by its address only. What such a
 * page gives on a click is in `clicked`. `unexplained` is in minor units, `null` where the page shows nothing to check.
 */
export type Fixture = {
  store: string;
  name: string;
  html: string;
  address: string;
  reading: Unseen<Told> | null;
  unexplained: number | null;
  clicked?: Clicked;
};

/** Every pair of an HTML and a JSON file in the folders beside this file. */
export const fixtures: Fixture[] = globSync('*/*.json', { cwd: import.meta.dirname })
  .sort()
  .map((file) => {
    const path = `${import.meta.dirname}/${file}`;
    return {
      store: dirname(file),
      name: basename(file, '.json'),
      html: readFileSync(path.replace(/json$/, 'html'), 'utf8'),
      ...JSON.parse(readFileSync(path, 'utf8')),
    };
  });

/** What is to be read from a fixture at that moment. */
export const expectedAt = ({ reading }: Fixture, seenAt: string): Told | null => {
  if (reading && 'cart' in reading) return { cart: { ...reading.cart, seenAt } };
  return reading && 'offer' in reading ? { offer: { ...reading.offer, seenAt } } : reading;
};
