import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Where whole amounts leave bigint for JavaScript's numbers, and where counts of rounding steps do. */
const exempt = ['lib/money/safe-integer.ts', 'lib/pricing/round-lines.ts'];

const inexact = /\bparse(?:Float|Int)\b|\.toFixed\b|\bNumber\(|\bMath\.(?:round|floor|ceil)\b/;

describe('money code', () => {
  it('never passes through floating point', () => {
    const guilty = globSync('lib/{money,pricing}/**/*.ts')
      .filter((file) => !exempt.includes(file))
      .filter((file) => inexact.test(readFileSync(file, 'utf8')));
    expect(guilty).toEqual([]);
  });
});
