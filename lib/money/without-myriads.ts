const powers: Readonly<Record<string, number>> = {
  億: 8,
  亿: 8,
  억: 8,
  万: 4,
  萬: 4,
  만: 4,
  千: 3,
  천: 3,
};

/** Numbers that count in thousands, myriads and hundreds of millions, with what is left over. */
const counted =
  /(?<![\d.,])(?:\d[\d.,]* ?(?:[億亿억万萬만]|[千천](?![克米瓦卡])) ?)+(?:(?:\d,\d{3}|\d{1,4})(?![\d.,]))?(?! ?\d)/g;

/** A plain text (money-text.ts) with East Asian counts written out: `1.2万` and `1万2,000` as `12000`, `1億2,300万` as `123000000`. What isn't whole, or out of order, stays as it is. */
export const withoutMyriads = (text: string): string => text.replace(counted, written);

type Part = { readonly amount: string; readonly power: number };

const written = (text: string): string => {
  const parts = [...text.matchAll(/(\d[\d.,]*)(?: ?([億亿억万萬만千천]))?/g)].map(
    ([, amount = '', unit = '']): Part => ({ amount, power: powers[unit] ?? 0 }),
  );
  const values = parts.map((part, at) =>
    at < parts.length - 1 && part.amount.includes('.')
      ? null
      : countOf(part, parts[at - 1]?.power ?? null),
  );
  const total = values.reduce((sum, value) =>
    sum === null || value === null ? null : sum + value,
  );
  if (total === null || total === undefined) return text;
  return `${total}${/ $/.test(text) ? ' ' : ''}`;
};

const amounts = /^(\d{1,9}|\d{1,3}(?:,\d{3})+)(?:\.(\d{1,4}))?$/;

/** What a part counts; `null` unless it is whole, and smaller than one of the part before it, whose power of ten is `above`. */
const countOf = ({ amount, power }: Part, above: number | null): bigint | null => {
  const [, grouped, fraction = ''] = amounts.exec(amount) ?? [];
  if (grouped === undefined || fraction.length > power) return null;
  const whole = grouped.replace(/,/g, '');
  if (above !== null && (fraction !== '' || whole.length > above - power)) return null;
  return BigInt(whole + fraction) * 10n ** BigInt(power - fraction.length);
};
