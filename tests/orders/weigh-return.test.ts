import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weighReturn } from '../../lib/orders/weigh-return.ts';

const tenge = (minor: number) => ({ minor, currency: 'KZT' });
const weigh = (paid: number, postage: number, partial: number, worth = 0, rateRisk = 0) =>
  weighReturn({
    paid: tenge(paid),
    postage: tenge(postage),
    partial: tenge(partial),
    keptWorth: tenge(worth),
    rateRisk,
  });

describe('systems.md, C: returns', () => {
  it.each([
    ['cheap postage', 10_000, 500, 4000, 0, 'full'],
    ['postage that eats the refund', 10_000, 7000, 4000, 0, 'partial'],
    ['goods that are still worth something', 10_000, 500, 4000, 6000, 'partial'],
    ['equal sums', 10_000, 6000, 4000, 0, 'close'],
  ])('with %s', (_, paid, postage, partial, worth, better) => {
    expect(weigh(paid, postage, partial, worth).better).toBe(better);
  });

  it('says "close" where the rate of the refund could turn it round', () => {
    expect(weigh(10_000, 5600, 4000).better).toBe('full');
    expect(weigh(10_000, 5600, 4000, 0, 50_000)).toEqual({
      full: { least: tenge(3900), most: tenge(4900) },
      partial: { least: tenge(3800), most: tenge(4200) },
      better: 'close',
    });
  });

  it('never calls better what is worse at worst and at best', () => {
    const amount = fc.integer({ min: 0, max: 10_000_000 });
    const risk = fc.integer({ min: 0, max: 200_000 });
    fc.assert(
      fc.property(amount, amount, amount, amount, risk, (paid, postage, part, worth, rateRisk) => {
        const { full, partial, better } = weigh(paid, postage, part, worth, rateRisk);
        if (better === 'full') return full.least.minor > partial.most.minor;
        if (better === 'partial') return partial.least.minor > full.most.minor;
        return full.most.minor >= partial.least.minor && partial.most.minor >= full.least.minor;
      }),
    );
  });

  it('refuses to mix currencies', () => {
    const mixed = { paid: tenge(1), partial: tenge(1), keptWorth: tenge(1), rateRisk: 0 };
    expect(() => weighReturn({ ...mixed, postage: { minor: 1, currency: 'USD' } })).toThrow(
      'mixed currencies',
    );
  });
});
