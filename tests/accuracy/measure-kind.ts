import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { PageKind } from '../../lib/cart/page-reading.ts';
import { kindOfAddress } from '../../lib/stores/kind-of-address.ts';
import type { Tally } from './tally.ts';

const labels = { purchase: 'placed' } as const;
const Case = z.object({
  url: z.string(),
  label: z.union([PageKind, z.literal('purchase').transform((label) => labels[label])]),
});

/** The addresses of a corpus file, a suite for each kind: `none` where another was meant is a refusal, any other kind is wrong. Throws when the file is none. */
export const measureKinds = (file: string): Tally[] =>
  [...Map.groupBy(readCases(file), ({ label }) => label)].map(([label, cases]) => {
    const kinds = cases.map(({ url }) => kindOfAddress(url));
    const right = kinds.filter((kind) => kind === label).length;
    const refused = label === 'none' ? 0 : kinds.filter((kind) => kind === 'none').length;
    const wrong = cases.length - right - refused;
    return { suite: `addresses: ${label}`, right, refused, wrong, excepted: 0 };
  });

/** How well carts and checkouts together are told from everything else: 2 × right / (said + meant), from 0 to 1. */
export const f1OfPayable = (file: string): number => {
  const cases = readCases(file);
  const said = cases.filter(({ url }) => isPayable(kindOfAddress(url)));
  const right = said.filter(({ label }) => isPayable(label)).length;
  return (2 * right) / (said.length + cases.filter(({ label }) => isPayable(label)).length);
};

const isPayable = (kind: PageKind): boolean => kind === 'cart' || kind === 'checkout';

const readCases = (file: string) => z.array(Case).parse(JSON.parse(readFileSync(file, 'utf8')));
