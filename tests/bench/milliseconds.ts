import { spreadOf } from './spread.ts';

/** Measured milliseconds in words: the median and the range. */
export const milliseconds = (values: readonly number[]): string => {
  const { median, low, high } = spreadOf(values);
  return `${median.toFixed(1)} ms (${low.toFixed(1)} – ${high.toFixed(1)})`;
};
