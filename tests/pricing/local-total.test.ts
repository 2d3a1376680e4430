import { describe, expect, it } from 'vitest';
import { localTotal } from '../../lib/pricing/local-total.ts';
import { sampleCart } from '../sample-cart.ts';
import { plainProfile } from './arbitraries.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });
const fee = (code: string, minor: number) => ({
  ...{ code, name: code, partsPerMillion: 0, fixed: usd(minor), minimum: null },
  bearer: 'buyer' as const,
});
const way = (id: string, minor: number) => ({ id, name: id, card: null, fees: [fee(id, minor)] });
const profile = { ...plainProfile('USD', [], [], 1), ways: [way('card', 100), way('cash', 300)] };

describe('the local total', () => {
  it.each([
    ['the way that is asked for', 'cash', 6797],
    ['the first way when none is named', null, 6597],
    ['the first way when the named one is gone', 'cheque', 6597],
  ])('holds the fees of %s', (_, asked, minor) =>
    expect(localTotal(sampleCart, profile, [], 'USD', asked)).toEqual({
      ...{ amount: usd(minor), basis: 'all-in', rate: null },
    }),
  );
});
