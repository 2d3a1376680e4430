import { attribute } from '../attribute.ts';
import { findAll } from '../find-all.ts';

/** How strongly a page's forms and words speak for a country of the dollar or of the rupee: each code with its points. */
export type CountryHints = Readonly<Record<string, number>>;

type Hint = readonly [currency: string, points: number, words: RegExp];

/** Words that shops of one country use. Names of states and provinces stand in the options of address forms. */
const hints: readonly Hint[] = [
  ['USD', 2, /\b(Wyoming|Nebraska|Idaho|Arkansas|Vermont)\b/i],
  ['USD', 2, /\bWV\b[\s\S]{0,30}\bWY\b/],
  ['USD', 1, /\bzip\b|\bzip ?code|zipcode/i],
  ['USD', 3, /\bUS ?\$|\bU\.?S\.? dollars?\b/i],
  ['USD', 2, /\bsales tax\b|state tax/i],
  ['USD', 2, /,\s[A-Z]{2}\s\d{5}(?:-\d{4})?\b/],
  ['USD', 1, /\bestimated tax(?:es)?\b/i],
  ['USD', 1, /Do Not Sell (?:or Share )?My|\bEBT\b|\b(?:UPS|FedEx) Ground\b|\b(?:Affirm|Zelle)\b/],
  [
    'USD',
    1,
    /\bDiscover (Card|Network)|\bDiscover\b(?=[^.]{0,40}(American Express|Amex|Visa|Master))|(American Express|Amex|Visa|Master ?Card)[^.]{0,60}\bDiscover\b/i,
  ],
  [
    'USD',
    1,
    /\b1-?\s?\(?8(00|33|44|55|66|77|88)\)?[-. ]\d{3}[-. ]\d{4}|\b8(00|33|44|55|66|77|88)-\d{3}-\d{4}/,
  ],
  [
    'USD',
    2,
    /\bUSPS\b|\bAPO\/FPO\b|\bAuthorize\.net\b|Bill Me Later|\bVenmo\b|\bJCPenney\b|social security/i,
  ],
  [
    'USD',
    1,
    /\b(Virginia|California|New York|Texas|Florida|Illinois|Ohio|New Jersey|Massachusetts|Washington)\b/,
  ],
  ['USD', 1, /\bUnited States\b|\bU\.S\.A?\b|\bUSA\b/],
  ['CAD', 2, /\b(Saskatchewan|Manitoba|Nova Scotia)\b/i],
  ['CAD', 1, /\bpostal code\b/i],
  ['CAD', 3, /\b(HST|PST|QST|TPS|TVQ|GST\/HST)\b|Canada Post|Interac\b|\bcanadian\b/i],
  ['AUD', 2, /\bGST\b/],
  ['NZD', 2, /\bGST\b/],
  ['SGD', 2, /\bGST\b/],
  ['AUD', 1, /\bpostcode\b/i],
  ['NZD', 1, /\bpostcode\b/i],
  ['AUD', 2, /\b(Queensland|Tasmania)\b/i],
  ['AUD', 3, /\bABN\b|\bAustralia Post\b|\baustralian\b|\bAUSPOST\b/i],
  ['NZD', 3, /\b(Auckland|Waikato|NZ Post|New Zealand Post|Te Ika)\b/i],
  ['SGD', 3, /\b(Singpost|NETS|PayNow|Singaporean)\b/i],
  ['HKD', 3, /\b(Kowloon|New Territories|Octopus card)\b/i],
  ['INR', 2, /\bpin ?code\b/i],
  ['INR', 3, /\b(?:[CSI]GST|GSTIN|UPI|RuPay|Paytm|PhonePe|Razorpay)\b/],
  ['INR', 2, /\bIndia\b|\b(?:Maharashtra|Karnataka|Tamil Nadu)\b/],
  ['PKR', 3, /\bPakistan\b|\bJazzCash\b|\bEasypaisa\b|\bKarachi\b|\bLahore\b/i],
  ['LKR', 3, /\bSri Lanka\b|\bColombo\b/i],
  ['NPR', 3, /\bNepal\b|\bKathmandu\b|\beSewa\b|\bKhalti\b/i],
  ['MUR', 3, /\bMauritius\b/i],
  ['MXN', 3, /\b(OXXO|Jalisco|SPEI|Código Postal)\b/i],
];

const selectedCountry: Readonly<Record<string, string>> = {
  us: 'USD',
  usa: 'USD',
  'united states': 'USD',
  'united states of america': 'USD',
  ca: 'CAD',
  can: 'CAD',
  canada: 'CAD',
  au: 'AUD',
  aus: 'AUD',
  australia: 'AUD',
  nz: 'NZD',
  'new zealand': 'NZD',
  sg: 'SGD',
  singapore: 'SGD',
  hk: 'HKD',
  'hong kong': 'HKD',
  mx: 'MXN',
  mexico: 'MXN',
};

const mostText = 200_000;

/** The points of each country on a page in English or of no stated language. */
export const countryHints = (document: Document, texts: string): CountryHints => {
  const options = findAll(document, 'select option').slice(0, 3000);
  const names = options.map(({ textContent }) => textContent ?? '').join(' ');
  const fields = findAll(document, 'input, select, label')
    .slice(0, 500)
    .map(
      (field) =>
        `${attribute(field, 'name') ?? ''} ${attribute(field, 'id') ?? ''} ${attribute(field, 'placeholder') ?? ''} ${attribute(field, 'aria-label') ?? ''}`,
    )
    .join(' ');
  const all = `${texts.slice(0, mostText)} ${names.slice(0, mostText)} ${fields.slice(0, mostText)}`;
  const points: Record<string, number> = {};
  for (const [currency, worth, words] of hints)
    if (words.test(all)) points[currency] = (points[currency] ?? 0) + worth;
  for (const code of chosenCountries(document)) points[code] = (points[code] ?? 0) + 3;
  return points;
};

const chosenCountries = (document: Document): Set<string> => {
  const chosen = findAll(
    document,
    'select[name*="country" i] option[selected], select[id*="country" i] option[selected]',
  );
  const names = chosen
    .slice(0, 10)
    .flatMap((option) => [attribute(option, 'value') ?? '', option.textContent ?? ''])
    .map((name) => name.trim().toLowerCase());
  return new Set(
    names.flatMap((name) =>
      Object.hasOwn(selectedCountry, name) ? (selectedCountry[name] ?? []) : [],
    ),
  );
};
