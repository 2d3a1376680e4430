import { minorDigits } from '../money/minor-digits.ts';
import type { Rate } from '../money/rate.ts';

/** An exact factor: minor units of one currency × `over` ÷ `under` = minor units of another. `under` is positive and a multiple of a million, so that fees in parts per million stay whole. */
export type Ratio = { readonly over: bigint; readonly under: bigint };

const million = 1_000_000n;

/** The exact factor from `from` to `to` by `rate`; `null` when the rate is missing or is for another pair. Of equal currencies it is one, whatever the rate. */
export const ratioOf = (from: string, to: string, rate: Rate | null): Ratio | null => {
  if (from === to) return { over: million, under: million };
  const digitsFrom = minorDigits(from);
  const digitsTo = minorDigits(to);
  if (!rate || rate.from !== from || rate.to !== to) return null;
  if (digitsFrom === undefined || digitsTo === undefined) return null;
  return {
    over: BigInt(rate.value) * 10n ** BigInt(digitsTo) * million,
    under: 10n ** BigInt(digitsFrom + rate.scale) * million,
  };
};
