/** `value` × 10^-`digits` as a decimal that Intl formats without passing through floating point, e.g. (-1234, 2) is "-12.34". */
export const exactDecimal = (value: number, digits: number): Intl.StringNumericLiteral => {
  const text = String(Math.abs(value)).padStart(digits + 1, '0');
  const split = text.length - digits;
  return `${value < 0 ? '-' : ''}${text.slice(0, split)}.${text.slice(split) || '0'}` as Intl.StringNumericLiteral;
};
