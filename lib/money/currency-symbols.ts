import { currencyCodes } from './minor-digits.ts';

/**
 * What stores write for a currency. A row is the currencies that its signs can stand for and the signs; the first currency is meant unless
 * the surroundings name another. `IRT` is toman. Source: CLDR symbols, and what shops in each country print.
 */
const certain = `
EUR € euro euros|USD|CHF SFr|PLN zł Zł ZŁ zl|CZK Kč kč KČ|HUF Ft|UAH ₴ грн|KZT ₸ тг тнг тңг|TRY ₺ TL YTL|ILS ₪ NIS nis ש"ח ש״ח|INR ₹ र|THB ฿ บาท
JPY 円 JP¥ ¥JP|CNY 元 人民币 圆 CN¥ ¥CN RMB yuan|XPF CFPF FCFP|KRW ₩ 원|VND ₫ đ|PHP ₱|IDR Rp|MYR RM|AZN ₼|GEL ₾ ლარი|AMD ֏|MNT ₮|NGN ₦|GHS ₵|PYG ₲|CRC ₡|BDT ৳|KHR ៛|LAK ₭|AFN ؋
GBP,EGP,SYP,LBP,GIP,FKP,SHP £ ₤|EGP E£ ج.م|GBP GB£ £GB UK£|RUB ₽|RUB,BYN руб pуб р Р|RON,MDL lei Lei LEI|BGN лв|MKD ден|BAM КМ|ALL Lek Lekë
UYU $U|BRL R$|ARS ARS$ $AR|CLP CLP$ $CL|COP COL$ COP$ $CO|MXN Mex$|CAD CDN$|DOP RD$|BBD Bds$|JMD J$|TTD TT$|NAD N$|MOP MOP$|XCD EC$|FJD FJ$
PEN S/. S/|PAB B/. B/|BOB Bs|BTN Nu|MVR Rf|KES KSh KShs
KWD KD د.ك|BHD BD د.ب|JOD JD د.أ|TND DT د.ت|LYD LD ل.د|OMR ر.ع|IQD د.ع|DZD DA د.ج|QAR QR ر.ق|SAR SR ر.س \u20c1|YER ر.ي|SDG ج.س|MAD د.م|AED د.إ \u20c3|IRR ریال|AED,MAD درهم|EGP,SDG,SYP,LBP جنيه|IRT تومان تومن toman IRT
`;

/** Prefixes of the dollar sign: written before it or after it, with a space or without. */
const dollars = 'USD US|CAD CA|CAD,NIO C|AUD AU|NZD NZ|HKD HK|TWD NT|MXN MX|SGD SG|AUD A|SGD S';

/** Signs that mean one of these only when the surroundings say which. */
const shared = `
USD,CAD,AUD,NZD,SGD,HKD,TWD,MXN,ARS,CLP,COP,UYU,JMD,TTD,BBD,NAD,DOP,XCD,BSD,BZD,FJD $ dollars dollar ¢
JPY,CNY ¥|SEK,NOK,DKK,ISK kr Kr KR|INR,PKR,LKR,NPR,MUR,SCR Rs ₨ Re|IRR,SAR,QAR,YER,OMR ﷼|SAR,QAR,YER,OMR ريال|XOF,XAF CFA FCFA|BYN,ETB Br|AED,MAD Dh DH Dhs dhs|EGP,SDG,SYP,LBP LE
CHF,XAF,XOF Fr fr|ZAR R|HNL,ALL,RON,MDL L|PHP,BWP P|RUB,BYN p|GTQ Q|PGK,MMK,ZMW K|BAM KM|RSD din дин|ANG,AWG ƒ|IQD,JOD,KWD,BHD,LYD,TND,DZD,RSD دينار
`;

/** What one sign can stand for; `sure` when its first currency is meant even if nothing else says so. */
export type CurrencySign = { readonly currencies: readonly string[]; readonly sure: boolean };

const rows = (table: string): [sign: string, currencies: string[]][] =>
  table
    .trim()
    .split(/[|\n]/)
    .flatMap((row) => {
      const [codes = '', ...signs] = row.split(' ');
      return signs.map((sign): [string, string[]] => [sign, codes.split(',')]);
    });

const aroundDollar = rows(dollars).flatMap(([prefix, codes]) =>
  [`${prefix}$`, `${prefix} $`, `$${prefix}`, `$ ${prefix}`, `${prefix} dollars`].map(
    (sign): [string, string[]] => [sign, codes],
  ),
);

/** Codes that are words in small letters. */
const words = 'ALL BAM BOB COP CUP DOP GEL MAD MOP NAD PAB PEN SOS TOP TRY';

/** Every sign and ISO 4217 code that a price can be written with. */
export const currencySigns: ReadonlyMap<string, CurrencySign> = new Map(
  [
    ...rows(shared).map((row) => [...row, false] as const),
    ['F CFA', ['XOF', 'XAF'], false] as const,
    ['бел. руб', ['BYN'], true] as const,
    ...[...rows(certain), ...aroundDollar].map((row) => [...row, true] as const),
    ...currencyCodes.map((code) => [code, [code], !/ALL|CUP|SOS|TOP/.test(code)] as const),
    ...currencyCodes
      .filter((code) => !words.includes(code))
      .map((code) => [code.toLowerCase(), [code], true] as const),
  ].map(([sign, currencies, sure]) => [sign, { currencies, sure }]),
);

/** Currencies whose countries write a decimal point: `1.234` of these may be a price per gallon, so it isn't read as a thousand. */
export const pointCurrencies: ReadonlySet<string> = new Set(
  'USD GBP AUD NZD CAD SGD HKD INR PKR LKR NPR ILS MXN CNY THB PHP MYR EGP SAR AED NGN KES ZAR CHF TWD'.split(
    ' ',
  ),
);
