/**
 * What stores write for a currency, and the currencies that it can stand for; the first that a hint names is meant. `IRT` is toman.
 * Source: CLDR narrow symbols, and what shops in each country print.
 */
const table = `
US$ USD|US $ USD|C$ CAD NIO|C $ CAD|CA$ CAD|CDN$ CAD|A$ AUD|AU$ AUD|AU $ AUD|NZ$ NZD|HK$ HKD|NT$ TWD|S$ SGD|R$ BRL
MX$ MXN|Mex$ MXN|AR$ ARS|ARS$ ARS|CL$ CLP|CLP$ CLP|COL$ COP|MOP$ MOP|N$ NAD|RD$ DOP|Bds$ BBD|$U UYU|J$ JMD|TT$ TTD
JP¥ JPY|CN¥ CNY|CN￥ CNY|円 JPY|元 CNY|RMB CNY|人民币 CNY|₩ KRW|￦ KRW|원 KRW|₫ VND|đ VND|฿ THB|₱ PHP|Rp IDR|RM MYR
€ EUR|£ GBP EGP LBP SYP|E£ EGP|₤ GBP|₹ INR|₺ TRY|TL TRY|YTL TRY|₴ UAH|грн UAH|₽ RUB|руб RUB|₸ KZT|тг KZT|тнг KZT|тңг KZT|₪ ILS|NIS ILS|₼ AZN|₾ GEL|֏ AMD|₮ MNT|₦ NGN|₵ GHS|₲ PYG|₡ CRC
zł PLN|Kč CZK|Ft HUF|lei RON MDL|лв BGN|SFr CHF|Fr CHF|KM BAM|Kz AOA|S/ PEN|FCFA XOF XAF|CFA XOF XAF|Br BYN ETB
KD KWD|BD BHD|JD JOD|DT TND|د.ك KWD|د.إ AED|درهم AED MAD|Dhs AED|Dh AED MAD|DH AED MAD|ر.س SAR|SR SAR|\u20c1 SAR|ر.ق QAR|QR QAR|ر.ع OMR|ج.م EGP|جنيه EGP|LE EGP|د.م MAD
تومان IRT|تومن IRT|toman IRT|IRT IRT|ریال IRR|﷼ IRR SAR QAR YER OMR|ريال SAR QAR YER OMR
$ USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP UYU JMD TTD BBD NAD|¥ JPY CNY|￥ JPY CNY|kr SEK NOK DKK ISK|Rs INR PKR LKR NPR MUR|R ZAR|L HNL RON MDL|р RUB BYN|P PHP BWP`;

/** One way to write a currency, and what it can mean. */
export type CurrencySign = { readonly sign: string; readonly currencies: readonly string[] };

/** Longest first, so that `US$` is seen before `$`. */
export const currencySigns: readonly CurrencySign[] = table
  .trim()
  .split(/[|\n]/)
  .map((entry) => {
    const words = entry.trim().split(' ');
    const codes = words.filter((word) => /^[A-Z]{3}$/.test(word));
    const own =
      words[0] === 'IRT' ||
      words[0] === 'RMB' ||
      words[0] === 'NIS' ||
      words[0] === 'CFA' ||
      words[0] === 'YTL';
    const currencies = own ? codes.slice(words[0] === codes[0] ? 1 : 0) : codes;
    return { sign: entry.trim().slice(0, entry.trim().indexOf(` ${currencies[0]}`)), currencies };
  })
  .sort((a, b) => b.sign.length - a.sign.length);
