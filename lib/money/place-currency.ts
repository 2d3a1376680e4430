import { currencyCodes } from './minor-digits.ts';

/** Countries that pay with another's money, or whose code doesn't begin like their currency's. Source: ISO 4217 list one. */
const shared: Readonly<Record<string, string>> = {
  EUR: 'at be cy de ee es fi fr gr hr ie it lt lu lv mt nl pt si sk bg xk mc sm va ad me gf gp mq re yt pm',
  USD: 'ec sv pr gu as vi mp um tl fm mh pw tc vg bq pa',
  GBP: 'uk im je gg',
  AUD: 'ki nr tv',
  NZD: 'ck nu tk',
  CHF: 'li',
  DKK: 'gl fo',
  NOK: 'sj',
  ILS: 'ps',
  MAD: 'eh',
  RUB: 'su',
  XOF: 'bj bf ci gw ml ne sn tg',
  XAF: 'cm cf cg ga gq td',
  XCD: 'ag dm gd kn lc vc ai ms',
  XPF: 'nc pf wf',
};

/** Endings that anybody takes for their sound: they say nothing of the country unless `com.` or the like stands before. */
const anywhere =
  /^(?:ac|ag|ai|am|as|bz|cc|cd|co|fm|gg|gl|gs|im|io|la|li|ly|me|ms|mu|nu|pw|re|sc|sh|st|su|tc|tk|to|tv|vc|vg|ws)$/i;

/** The ISO 4217 currency of a country (ISO 3166 code of two letters, `uk` too); `null` when it isn't known. */
export const countryCurrency = (country: string): string | null => {
  const code = country.toLowerCase();
  const sharing = Object.keys(shared).find((currency) =>
    shared[currency]?.split(' ').includes(code),
  );
  return (
    sharing ?? currencyCodes.find((currency) => currency.slice(0, 2).toLowerCase() === code) ?? null
  );
};

/** The currency of the country that a host's ending names (`shop.co.uk`); `null` when it names none, or is one that anybody takes (`.io`). */
export const hostCurrency = (host: string): string | null => {
  const [, sub = '', ending = ''] = /(?:\.|^)(com|co|net|org)?\.?([a-z]{2})$/i.exec(host) ?? [];
  if (ending === '' || (sub === '' && anywhere.test(ending))) return null;
  return countryCurrency(ending);
};

/** Languages that are written in one country above all. */
const homes: Readonly<Record<string, string>> = {
  sv: 'SE',
  da: 'DK',
  nb: 'NO',
  nn: 'NO',
  no: 'NO',
  is: 'IS',
  ja: 'JP',
  fa: 'IR',
  ka: 'GE',
  hi: 'IN',
  si: 'LK',
  ne: 'NP',
  ur: 'PK',
};

/** The currency of the country that a language tag (BCP 47) names, `en-AU`, or that its language is at home in, `sv`; `null` when it says neither. */
export const languageCurrency = (language: string): string | null => {
  const [name = '', ...parts] = language.toLowerCase().split(/[-_]/);
  const region = parts.find((part) => /^[a-z]{2}$/.test(part)) ?? homes[name];
  return region === undefined ? null : countryCurrency(region);
};
