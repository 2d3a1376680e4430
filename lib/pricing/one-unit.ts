import { convert, roundExact } from '../money/convert.ts';
import type { Money } from '../money/money.ts';
import type { Rate } from '../money/rate.ts';
import { wholeUnit } from '../money/whole-unit.ts';

/** One whole unit of the rate's `from` and what it is in `to`, for a line that a reader understands. */
export const oneUnit = (rate: Rate): { foreign: Money; local: Money } => {
  const foreign = wholeUnit(rate.from);
  return { foreign, local: roundExact(convert(foreign, rate)) };
};
