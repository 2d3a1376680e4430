/** A whole number as a JavaScript number, `null` beyond ±2^53 where it would not be exact. The one place where an amount leaves bigint. */
export const safeInteger = (value: bigint): number | null => {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : null;
};
