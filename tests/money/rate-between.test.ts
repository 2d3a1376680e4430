import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Rate } from '../../lib/money/rate.ts';
import { rateBetween } from '../../lib/money/rate-between.ts';
import { snapshotRates } from '../../lib/money/snapshot.ts';
import { rate } from './arbitraries.ts';
import { runs } from './runs.ts';

const at = '2026-01-02T00:00:00Z';
const euro = { from: 'USD', to: 'EUR', value: 86, scale: 2, at, source: 'A bank' };
const rial = {
  from: 'USD',
  to: 'IRR',
  value: 1_130_000,
  scale: 0,
  at: '2026-01-01T00:00:00Z',
  source: 'A market',
};

describe('a rate out of a list', () => {
  it('is the listed one when there is one', () => {
    expect(rateBetween([rial, euro], 'USD', 'EUR')).toBe(euro);
  });

  it('is turned round with twelve decimals, rounded down', () => {
    expect(rateBetween([euro], 'EUR', 'USD')).toEqual({
      ...euro,
      from: 'EUR',
      to: 'USD',
      value: 1_162_790_697_674,
      scale: 12,
    });
  });

  it('goes through one other currency and is as old as the older of the two', () => {
    expect(rateBetween([euro, rial], 'EUR', 'IRR')).toEqual({
      from: 'EUR',
      to: 'IRR',
      value: 1_313_953_488_372_093,
      scale: 9,
      at: rial.at,
      source: 'A bank, A market',
    });
  });

  it('is none when nothing leads there', () => {
    expect(rateBetween([euro], 'USD', 'IRR')).toBeNull();
    expect(rateBetween([], 'USD', 'EUR')).toBeNull();
  });

  it('is none rather than zero', () => {
    const tiny = { ...euro, value: 9_000_000_000_000_000, scale: 0 };
    expect(rateBetween([tiny], 'EUR', 'USD')).toBeNull();
  });

  it('is always one that the schema takes', () => {
    fc.assert(
      fc.property(rate('USD', 'EUR'), rate('USD', 'IRR'), (a, b) => {
        const chained = rateBetween([a, b], 'EUR', 'IRR');
        if (chained) Rate.parse(chained);
      }),
      runs(5_000),
    );
  });
});

describe('the snapshot', () => {
  it('holds forty or more rates of the dollar that the schema takes', () => {
    expect(snapshotRates.length).toBeGreaterThanOrEqual(40);
    for (const each of snapshotRates) expect(Rate.parse(each)).toEqual(each);
    expect(new Set(snapshotRates.map(({ to }) => to)).size).toBe(snapshotRates.length);
  });

  it('leads from each of its currencies to each other', () => {
    const codes = snapshotRates.map(({ to }) => to);
    for (const from of codes)
      for (const to of codes)
        if (from !== to) expect(rateBetween(snapshotRates, from, to)).not.toBeNull();
  });
});
