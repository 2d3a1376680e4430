/** Decimal places of each currency's smallest unit. Source: ISO 4217 list one; codes withdrawn since 2020 are left out. */
const none = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF';
const two =
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN ' +
  'BZD CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS ' +
  'GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR ' +
  'LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD ' +
  'PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN ' +
  'SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG';
const three = 'BHD IQD JOD KWD LYD OMR TND';

const table = new Map<string, number>(
  [none, two, three].flatMap((codes, row) =>
    codes.split(' ').map((code) => [code, row && row + 1] as const),
  ),
);

/** How many decimal places `code` has (0, 2 or 3); `undefined` when ISO 4217 does not know the code. */
export const minorDigits = (code: string): number | undefined => table.get(code);

/** Every currency code known here, in the order of their decimal places. */
export const currencyCodes: readonly string[] = [...table.keys()];
