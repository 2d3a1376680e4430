import { currencySign } from './currency-symbols.ts';
import { plainMoneyText } from './money-text.ts';
import { moneyTokens } from './money-tokens.ts';
import type { MoneyContext } from './parse.ts';
import { hostCurrency, languageCurrency } from './place-currency.ts';

/** What a page says of its currency: texts seen near the price (`US$`, `Total in EUR`), its host, the language of its words (BCP 47), its decimal sign. */
export type Surroundings = {
  readonly near: readonly string[];
  readonly host: string | null;
  readonly language: string | null;
  readonly decimal: '.' | ',' | null;
};

/** What `parse` needs of a page, worked out once for all of its prices: what stands near is trusted most, then the host; the language only tells shared signs apart. */
export const moneyContext = ({ near, host, language, decimal }: Surroundings): MoneyContext => {
  const place = host === null ? null : hostCurrency(host);
  const evidence = [...near.flatMap(signsIn), ...(place === null ? [] : [place])];
  const home = language === null ? null : languageCurrency(language);
  return { evidence, home, decimal: decimal ?? decimalSign(near) };
};

/** The signs and codes of a text, in its order. */
const signsIn = (text: string): string[] =>
  currencySign(text)
    ? [text]
    : moneyTokens(plainMoneyText(text.slice(0, 500)))
        .filter(({ kind }) => kind === 'sign')
        .map((sign) => sign.text);

/** The decimal sign of texts that show it beyond doubt, `1.350.000` or `1,299.00`; `null` when none does or they disagree. */
const decimalSign = (texts: readonly string[]): '.' | ',' | null => {
  const point = texts.some((text) =>
    /(?<!\d)\d{1,3}(?:,\d{3})+(?:\.\d\d(?!\d)|,\d{3}(?!\d))/.test(text),
  );
  const comma = texts.some((text) =>
    /(?<!\d)\d{1,3}(?:\.\d{3})+(?:,\d\d(?!\d)|\.\d{3}(?!\d))/.test(text),
  );
  if (point === comma) return null;
  return point ? '.' : ',';
};
