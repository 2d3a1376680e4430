import type { AmountRun } from './amount-runs.ts';
import { currencySign } from './currency-symbols.ts';

const pattern =
  /^([^\d\s.,'()¢%-]{0,4})[ \u00a0]?(\d{1,3}(?:[.,]\d{3})*(?:[.,]\d\d)?|\d{4,15}(?:[.,]\d\d)?)[ \u00a0]?([^\d\s.,'()¢%-]{0,4})$/;

/** A text that is one number with a sign or two and nothing else, as most prices are; `null` for any other, which takes a closer look. */
export const simplePrice = (
  text: string,
): { runs: AmountRun[]; elsewhere: string[]; owed: false } | null => {
  const [, ahead = '', number, behind = ''] = pattern.exec(text) ?? [];
  if (number === undefined) return null;
  const signs =
    behind === '' ? (ahead === '' ? [] : [ahead]) : ahead === '' ? [behind] : [ahead, behind];
  if (!signs.every((sign) => currencySign(sign) !== undefined)) return null;
  const token = { kind: 'number', text: number, glued: false } as const;
  const run = { number: token, lead: [], trail: [], signs, before: null, after: null };
  return { runs: [run], elsewhere: signs, owed: false };
};
