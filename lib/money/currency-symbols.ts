import { certainWords, sharedWords } from './currency-words.ts';
import { currencyCodes } from './minor-digits.ts';

/**
 * What stores write for a currency. A row is the currencies that its signs can stand for and the signs (`_` is a space); the first currency is meant
 * unless the surroundings name another. `IRT` is toman. Source: CLDR symbols and names, and what shops in each country print.
 */
const certain = `
EUR € euro euros يورو یورو 欧元 ユーロ|USD U.S. U$S U$D 美元 美金|CHF SFr|PLN zł Zł ZŁ zl|CZK Kč kč KČ|HUF Ft|UAH ₴ грн|KZT ₸ тг тнг тңг|TRY ₺ TL Tl YTL|ILS ₪ NIS nis ש"ח ש״ח|INR ₹ र|THB ฿ บาท
JPY 円 JP¥ ¥JP|CNY,TWD,HKD 元 圆 圓|CNY 人民币 CN¥ ¥CN RMB yuan|XPF CFPF FCFP|KRW ₩ 원|VND ₫ đ VNĐ|PHP ₱|IDR Rp|MYR RM|AZN ₼|GEL ₾ ლარი|AMD ֏ դր դրամ|MNT ₮|NGN ₦|GHS ₵|PYG ₲ Gs|CRC ₡|BDT ৳ Tk|KHR ៛|LAK ₭|AFN ؋
GBP,EGP,SYP,LBP,GIP,FKP,SHP £ ₤|EGP E£ ج.م جم جن|GBP GB£ £GB UK£ stg|RUB ₽ RUR|RUB,BYN руб pуб р Р|RON,MDL lei|BGN лв lv|MKD ден|BAM КМ км|ALL Lek Lekë|HRK kn|FRF ₣
UYU $U|BRL R$|ARS ARS$ AR$ $AR|CLP CLP$ $CL|COP COL$ COP$ $CO|MXN Mex$|CAD CDN$|DOP RD$|BBD Bds$|JMD J$|TTD TT$|NAD N$|MOP MOP$|XCD EC$|FJD FJ$|BZD BZ$|BOB $b|GYD GY$|LRD L$|KYD CI$|SRD Sr$|XCG Cg Cf|GIP £GI|FKP £FK
PEN S/. S/|PAB B/. B/|BOB Bs|BTN Nu|MVR Rf MRf|KES KSh KShs|UGX USh|TZS TSh|DJF Fdj|GNF FG|RWF FRw RF R₣|BIF FBu Fbu|MGA Ar|AOA Kz kwz|STN Db|MRU UM|ERN Nfk ናቕፋ نافكا|ETB ብር birr|UZS so'm сўм сум S'|TJS ЅM сомони сомонӣ смн|MZN MTn
KWD KD د.ك دينار_كويتي|BHD BD د.ب|JOD JD د.أ دينار_أردني|TND DT د.ت|LYD LD ل.د د.ل|LBP ل.ل|SYP ل.س|MRU أ.م|OMR ر.ع|IQD د.ع|DZD DA د.ج دج|QAR QR ر.ق ريال_قطري|SAR SR ر.س ريال_سعودي \u20c1|YER ر.ي|SDG ج.س|MAD د.م|AED د.إ \u20c3|IRR ریال ر.إ|AED,MAD درهم|EGP,SDG,SYP,LBP جنيه|EGP جنيه_مصري|IRT تومان تومن toman IRT
`;

/** Prefixes of the dollar sign: written before it or after it, with a space or without. */
const dollars =
  'USD US|CAD CA CAN|CAD,NIO C|AUD AU|NZD NZ|HKD HK|TWD NT|MXN MX|SGD SG|AUD A|SGD,TOP S';

/** Signs that mean one of these only when the surroundings say which. */
const shared = `
USD,CAD,AUD,NZD,SGD,HKD,TWD,MXN,ARS,CLP,COP,UYU,JMD,TTD,BBD,NAD,DOP,XCD,BSD,BZD,FJD,GYD,LRD,SBD,BMD,KYD,SRD,BND,CUP,NIO $ dollars dollar ¢ دولار دلار
JPY,CNY ¥|BSD,BND B$|AZN,TMT manat манат|SEK,NOK,DKK,ISK kr Kr KR|INR,PKR,LKR,NPR,MUR,SCR Rs ₨ Re|INR,NPR रु रू रुपये|IRR,SAR,QAR,YER,OMR ﷼|SAR,QAR,YER,OMR ريال|XOF,XAF CFA FCFA F_CFA|BYN,ETB Br|AED,MAD Dh DH dhs|EGP,SDG,SYP,LBP LE
CHF,XAF,XOF Fr fr Frs|CHF,XAF,XOF,FRF,CDF,GNF,RWF,BIF,DJF,KMF francs franken|ZAR R|HNL,ALL,RON,MDL L|PHP,BWP P|RUB,BYN,GBP p|GTQ Q q|PGK,MMK,ZMW K|MMK Ks|BAM KM|RSD din дин|ANG,AWG,XCG,NLG ƒ|IQD,JOD,KWD,BHD,LYD,TND,DZD,RSD دينار|KGS,UZS,TJS сом som
`;

/** Codes of money that is no longer paid with: their prices are read, and are in no currency of today. Source: ISO 4217 list three. */
const withdrawn =
  'ATS BEF BYR CUC CYP DEM EEK ESP FIM FRF GRD HRK IEP ITL LTL LUF LVL MRO MTL NLG PTE ROL SIT SKK SLL STD TRL VEF ZMK ZWL';

/** What one sign can stand for; `sure` when its first currency is meant even if nothing else says so. */
export type CurrencySign = { readonly currencies: readonly string[]; readonly sure: boolean };

const rows = (table: string): [sign: string, currencies: string[]][] =>
  table
    .trim()
    .split(/[|\n]/)
    .flatMap((row) => {
      const [codes = '', ...signs] = row.split(' ');
      return signs.map((sign): [string, string[]] => [sign.replace(/_/g, ' '), codes.split(',')]);
    });

const aroundDollar = (): [sign: string, currencies: string[]][] =>
  rows(dollars).flatMap(([prefix, codes]) =>
    [`${prefix}$`, `${prefix} $`, `$${prefix}`, `$ ${prefix}`, `${prefix} dollars`].map(
      (sign): [string, string[]] => [sign, codes],
    ),
  );

/** Codes that are words in small letters, and those that are words even in capitals. */
const words = /^(?:ALL|BAM|BOB|COP|CUP|DOP|GEL|LAK|MAD|MOP|MUR|NAD|PAB|PEN|SEK|SOS|TOP|TRY)$/;
const shouted = /^(?:ALL|CUP|SOS|TOP)$/;

const makeSigns = (): Map<string, CurrencySign> => {
  const codes = [...withdrawn.split(' '), ...currencyCodes];
  const found: [table: [sign: string, currencies: string[]][], sure: boolean][] = [
    [rows(sharedWords + shared), false],
    [[...rows(certainWords + certain), ...aroundDollar(), ['бел. руб', ['BYN']]], true],
    [codes.map((code) => [code, [code]]), true],
    [codes.filter((code) => !words.test(code)).map((code) => [code.toLowerCase(), [code]]), true],
  ];
  return new Map(
    found.flatMap(([table, sure]) =>
      table.map(([sign, currencies]) => [sign, { currencies, sure: sure && !shouted.test(sign) }]),
    ),
  );
};

let made: ReadonlyMap<string, CurrencySign> | null = null;

/** Every sign and ISO 4217 code that a price can be written with; made when the first price is read. */
export const currencySigns = (): ReadonlyMap<string, CurrencySign> => {
  made ??= makeSigns();
  return made;
};

/** What a sign can stand for, as it is written or, from three letters on, in small letters: `Euro`, `Руб`. `undefined` when it is none. */
export const currencySign = (text: string): CurrencySign | undefined =>
  currencySigns().get(text) ??
  (text.length > 2 ? currencySigns().get(text.toLowerCase()) : undefined);

const pointed =
  'USD GBP AUD NZD CAD SGD HKD INR PKR LKR NPR ILS MXN CNY THB PHP MYR EGP SAR AED NGN KES ZAR CHF TWD KWD BHD OMR JOD IQD';

/** Whether its countries write a decimal point: `1.234` of such a currency may be a price per gallon, so it isn't read as a thousand. */
export const isPointed = (currency: string): boolean => pointed.includes(currency);
