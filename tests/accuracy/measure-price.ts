import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { priceException } from './price-exceptions.ts';
import { answerPrice, type PriceAnswer } from './price-line.ts';

const Case = z.object({
  source: z.string(),
  suite: z.string().optional(),
  input: z.string().nullable(),
  amount: z.string().nullable(),
  currency: z.string().nullish(),
  currencyHint: z.string().nullish(),
  currencyISOCandidates: z.array(z.string()).nullish(),
  locale: z.string().optional(),
});
type Case = z.infer<typeof Case>;

/** How many texts of a suite were read rightly, refused, read wrongly, or left out with a reason (price-exceptions.ts). */
export type PriceCounts = {
  readonly suite: string;
  readonly right: number;
  readonly refused: number;
  readonly wrong: number;
  readonly excepted: number;
};

/** What one text was read as, and how that compares to its expectation. */
export type JudgedPrice = {
  readonly suite: string;
  readonly verdict: 'right' | 'refused' | 'wrong' | 'excepted';
  readonly expected: string | null;
  readonly answer: PriceAnswer;
};

/** Every text of a corpus file (an array of cases, `money.json`) with its verdict. Throws when the file isn't one. */
export const judgePrices = (file: string): JudgedPrice[] =>
  z
    .array(Case)
    .parse(JSON.parse(readFileSync(file, 'utf8')))
    .map((each) => {
      const answer = answerPrice({
        text: each.input ?? '',
        host: null,
        lang: each.locale ?? null,
        currency: each.currencyHint ?? null,
      });
      return {
        suite: each.source,
        verdict: verdictOf(each, answer),
        expected: each.amount,
        answer,
      };
    });

/** The counts of a corpus file, a row for each suite. */
export const measurePrices = (file: string): PriceCounts[] =>
  [...Map.groupBy(judgePrices(file), ({ suite }) => suite)].map(([suite, judged]) => {
    const count = (verdict: JudgedPrice['verdict']): number =>
      judged.filter((each) => each.verdict === verdict).length;
    return {
      suite,
      right: count('right'),
      refused: count('refused'),
      wrong: count('wrong'),
      excepted: count('excepted'),
    };
  });

const verdictOf = (expected: Case, answer: PriceAnswer): JudgedPrice['verdict'] => {
  if (priceException(expected.input ?? '') !== null) return 'excepted';
  if (answer.amount === null) return expected.amount === null ? 'right' : 'refused';
  return isSameAmount(answer.amount, expected.amount) &&
    isExpectedCurrency(expected, answer.currency)
    ? 'right'
    : 'wrong';
};

const isSameAmount = (one: string, other: string | null): boolean =>
  other !== null && bare(one) === bare(other);

/** A decimal without the zeros that say nothing. */
const bare = (decimal: string): string =>
  decimal.includes('.') ? decimal.replace(/0+$/, '').replace(/\.$/, '') : decimal;

/** A currency is right when it is among those that the suite, or our reading of it, allows; or unknown where the text leaves it open. */
const isExpectedCurrency = (expected: Case, currency: string | null): boolean => {
  const candidates = expected.currencyISOCandidates ?? [expected.currency ?? ''];
  const codes = candidates.filter((code) => /^[A-Z]{3}$/.test(code));
  if (currency === null || codes.length === 0) return true;
  return codes.includes(currency) || codes.length < candidates.length;
};
