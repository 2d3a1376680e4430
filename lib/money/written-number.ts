/** What is known about how a number is written: its currency's decimal places, the page's decimal sign, and whether `1.234` can be a fraction. */
export type Writing = {
  readonly digits: number;
  readonly decimal: '.' | ',' | null;
  readonly pointed: boolean;
};

/** A number of digits and separators (`1,234.56`, `1 234,56`, `1'234`, `1,23,456`) in minor units; `null` when it can be read in two ways or none. */
export const writtenNumber = (text: string, writing: Writing): bigint | null => {
  const [, whole = '', separator = '', tail = ''] = /^(.*?)(?:([.,' ])(\d+))?$/.exec(text) ?? [];
  if (separator === '') return minorUnits(whole, '', writing.digits);
  const role = roleOf(whole, separator, tail, writing);
  if (role === 'fraction' && grouped(whole, whole.replace(/\d/g, '')[0]))
    return minorUnits(whole, tail, writing.digits);
  return role === 'group' && grouped(text, separator) ? minorUnits(text, '', writing.digits) : null;
};

/** Whether the last separator starts a fraction or one more group. */
const roleOf = (
  whole: string,
  separator: string,
  tail: string,
  { digits, decimal, pointed }: Writing,
): 'fraction' | 'group' | null => {
  const earlier = whole.replace(/\d/g, '')[0];
  if (separator === ' ' || separator === "'") return 'group';
  if (earlier !== undefined) return earlier === separator ? 'group' : 'fraction';
  if (tail.length !== 3 || whole.length > 3 || whole.startsWith('0')) return 'fraction';
  if (decimal !== null) return stated(decimal === separator, digits);
  return digits === 3 || (separator === '.' && digits > 0 && pointed) ? null : 'group';
};

/** By the page's own decimal sign; three decimals of a currency that has fewer contradict it. */
const stated = (isDecimal: boolean, digits: number): 'fraction' | 'group' | null => {
  if (!isDecimal) return 'group';
  return digits === 3 ? 'fraction' : null;
};

/** Groups of three digits with one separator between them, or Indian ones; a number of one group always is. */
const grouped = (text: string, separator: string | undefined): boolean => {
  if (separator === undefined) return true;
  const [first = '', ...groups] = text.split(separator);
  const last = groups.pop() ?? '';
  const even = first.length <= 3 && groups.every((group) => group.length === 3);
  const indian =
    separator === ',' && first.length <= 2 && groups.every((group) => group.length === 2);
  return /^[1-9]/.test(first) && /^\d{3}$/.test(last) && (even || indian);
};

const minorUnits = (whole: string, fraction: string, digits: number): bigint | null => {
  const plain = whole.replace(/\D/g, '');
  const kept = fraction.replace(/0+$/, '');
  if (kept.length > digits || plain.length > 18 || /^0\d/.test(plain)) return null;
  return BigInt(plain + kept.padEnd(digits, '0'));
};
