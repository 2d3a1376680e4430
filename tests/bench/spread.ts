/** The middle of several measurements, and how far they lie apart. */
export type Spread = {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  /** Three in four are at most this. */
  readonly mostly: number;
};

/** The spread of numbers, of which there is at least one. */
export const spreadOf = (values: readonly number[]): Spread => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (index: number): number => sorted[index] ?? Number.NaN;
  const middle = (sorted.length - 1) / 2;
  return {
    median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
    low: at(0),
    high: at(sorted.length - 1),
    mostly: at(Math.ceil(((sorted.length - 1) * 3) / 4)),
  };
};
