import type { Decimal } from './decimal.ts';

/**
 * What is known about how a number is written: the decimal places of its currency (`null` when that isn't known), the page's decimal sign, and whether the
 * countries of its currency write a decimal point.
 */
export type Writing = {
  readonly digits: number | null;
  readonly decimal: '.' | ',' | null;
  readonly pointed: boolean;
};

/** What a number of digits and separators (`1,234.56`, `1 234,56`, `1'234`, `1,23,456`, `1,2345,6789`) can mean: one number, two, or none. */
export const writtenNumber = (text: string, writing: Writing): readonly Decimal[] => {
  const cut = lastSeparator(text);
  if (cut < 0) return decimal(text, '');
  const [whole, separator, tail] = [text.slice(0, cut), text[cut] ?? '', text.slice(cut + 1)];
  const role = roleOf(whole, separator, tail, writing);
  return [
    ...(role.includes('fraction') && isGrouped(whole) ? decimal(whole, tail) : []),
    ...(role.includes('group') && isGrouped(text) ? decimal(text, '') : []),
  ];
};

const lastSeparator = (text: string): number => {
  let at = text.length - 1;
  while (at >= 0 && text.charCodeAt(at) >= 48) at -= 1;
  return at;
};

/** Whether the last separator starts a fraction, one more group, or may do either; nothing is certain of one group of four. */
const roleOf = (whole: string, separator: string, tail: string, writing: Writing): string => {
  if (separator === ' ' || separator === "'") return 'group';
  const earlier = /\D/.exec(whole)?.[0];
  if (earlier !== undefined && earlier !== separator) return 'fraction';
  if (earlier !== undefined)
    return tail.length === 2 && writing.digits === 2 ? 'fraction' : 'group';
  if (tail.length === 4 && writing.digits === 0) return '';
  if (tail.length !== 3 || whole.length > 3 || /^0|^$/.test(whole)) return 'fraction';
  return thousandth(separator, writing);
};

/** Of `1.234` and `1,234`: the page's own decimal sign says what it is, unless the currency has fewer decimals; else the habits of the currency. */
const thousandth = (separator: string, { digits, decimal, pointed }: Writing): string => {
  if (decimal !== null && decimal !== separator) return 'group';
  if (decimal !== null) return digits === 3 ? 'fraction' : 'fraction or group';
  if (digits === 3) return pointed && separator === '.' ? 'fraction' : 'fraction or group';
  return separator === '.' && digits !== 0 && (pointed || digits === null)
    ? 'fraction or group'
    : 'group';
};

const shapes =
  /^(?:\d*|[1-9]\d{0,2}(?:([., '])\d{3})(?:\1\d{3})*|[1-9]\d?(?:,\d\d)*,\d{3}|[1-9]\d{0,3}(?:([, ])\d{4})(?:\2\d{4})+)$/;

/** Groups of three digits with one separator between them, Indian ones, or groups of four; a number of one group always is. */
const isGrouped = (text: string): boolean => shapes.test(text);

const decimal = (whole: string, fraction: string): Decimal[] => {
  const plain = whole.replace(/\D/g, '');
  const isName = (plain.length > 1 && plain.startsWith('0')) || plain.length + fraction.length > 30;
  return isName ? [] : [{ digits: BigInt(plain + fraction), scale: fraction.length }];
};
