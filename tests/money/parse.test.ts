import { describe, expect, it } from 'vitest';
import { parsed } from './parsed.ts';

describe('a price is read', () => {
  it.each([
    ['in Latin digits', '1,234.50 USD', '1234.50 USD'],
    ['in Persian digits', '۱٬۲۳۴٬۵۰۰ تومان', '1234500 IRT'],
    ['in Arabic digits', '١٬٢٣٤٫٥٦ ج.م', '1234.56 EGP'],
    ['in full-width digits', '１２，３４５円', '12345 JPY'],
    ['in Devanagari digits', '₹१,२३,४५६.५०', '123456.50 INR'],
    ['in Bengali digits', '৳১,২৩৪.৫০', '1234.50 BDT'],
    ['in Thai digits', '฿๑,๒๓๔.๕๐', '1234.50 THB'],
    ['with a thin space', '1\u2009234,50 €', '1234.50 EUR'],
    ['with a narrow space', '1\u202f234,50\u00a0€', '1234.50 EUR'],
    ['with an apostrophe', 'CHF 1ʼ234.50', '1234.50 CHF'],
    ['in lakhs', '₹12,34,567', '1234567 INR'],
    ['in groups of four', '1,2345,6789円', '123456789 JPY'],
    ['with the sign between', '35€ 99', '35.99 EUR'],
    ['with the sign between and no space', '35€99', '35.99 EUR'],
    ['with cents apart', '€2 71', '2.71 EUR'],
    ['with cents apart behind', '1 234 50 €', '1234.50 EUR'],
    ['with a dash for cents', '12,-- €', '12.00 EUR'],
    ['with a colon and a dash', '1 299:- SEK', '1299 SEK'],
    ['with a colon before the öre', '99:90 kr SEK', '99.90 SEK'],
    ['with its smaller unit', '5 руб. 5 коп.', '5.05 RUB'],
    ['with a stop after the sign', '$.750.30 USD', '750.30 USD'],
    ['in myriads', '12만 9,000원', '129000 KRW'],
    ['in parts of myriads', '1.2万円', '12000 JPY'],
    ['with more decimals than there are coins', '0.0345 €', '0.0345 EUR'],
    ['of before the euro', 'PTE 120 000', '120000 PTE'],
    ['with its tax', '34,50 € zzgl. MwSt.', '34.50 EUR'],
    ['for each', '£54 each', '54 GBP'],
    ['for each, after a stroke', '22000.00元/台', '22000.00 CNY'],
    ['that holds now', 'Was £5.99, now £2.99', '2.99 GBP'],
    ['beside a count', '3 Ausgaben für nur 14,85 EUR', '14.85 EUR'],
    ['with the code in the label', 'Total (EUR) 10,00', '10.00 EUR'],
    ['bare', '1,099', '1099 ?'],
    ['bare with a label', 'Price 29', '29 ?'],
    ['of nothing', 'Delivery: FREE', '0 ?'],
    ['in dinars of a thousand', '25,000 د.ع', '25000 IQD'],
    ['in dinars with thousandths', 'KD 423.923', '423.923 KWD'],
    ['with its currency spelt out', '5 دينار كويتي', '5 KWD'],
    ['in any case', '25 Euro', '25 EUR'],
    ['in somoni', '129,90 сомони', '129.90 TJS'],
    ['in drams', '12 900 դր.', '12900 AMD'],
    ['in the dollars of the River Plate', 'U$S 12,50', '12.50 USD'],
    ['with the country behind the dollar', '$12.50 US', '12.50 USD'],
    ['in rupees of small letters', 'rs. 640', '640 INR|PKR|LKR|NPR|MUR|SCR'],
    ['in yuan of Taiwan', '新台幣 640 元', '640 TWD'],
    ['in cedis with their letters', 'GH₵ 64.50', '64.50 GHS'],
    ['in Iraqi thousands with a point', '25.000 د.ع', '25000 IQD'],
    ['in lei after a preposition', '1.250 de lei', '1250 RON'],
    ['with a sign between thousands and cents', '1 640€90', '1640.90 EUR'],
    ['in jiao', '5元5角', '5.5 CNY'],
    ['in kopecks', '25 р. 5 к.', '25.05 RUB'],
    ['with a footnote', '29,95 €¹', '29.95 EUR'],
    ['for each one, in Spanish', '12,50 € c/u', '12.50 EUR'],
    ['that fell from another', 'De R$ 64,90 por R$ 49,90', '49.90 BRL'],
    ['that fell, in Dutch', 'van € 64,90 voor € 49,90', '49.90 EUR'],
    ['that fell, in Czech', 'bylo 640 Kč nyní 490 Kč', '490 CZK'],
    ['of nothing, in Slovak', 'Zadarmo', '0 ?'],
    ['of nothing, in Hindi', 'मुफ़्त', '0 ?'],
    ['in Tibetan digits', 'Nu. ༦༤༠', '640 BTN'],
  ])('%s: %s', (_, text, expected) => {
    expect(parsed(text)).toBe(expected);
  });
});

describe('a currency in words', () => {
  it.each([
    ['640 рублей', '640 RUB'],
    ['6,40 евро', '6.40 EUR'],
    ['6.400 ευρώ', '6400 EUR'],
    ['6 400 тенге', '6400 KZT'],
    ['640 гривень', '640 UAH'],
    ['64,90 reais', '64.90 BRL'],
    ['64.000 đồng', '64000 VND'],
    ['640 টাকা', '640 BDT'],
    ['640港元', '640 HKD'],
    ['Ksh 640', '640 KES'],
    ['640 kroner', '640 NOK|DKK'],
    ['640 rubles', '640 RUB|BYN'],
    ['640 lira', '640 TRY|LBP|SYP'],
  ])('%s', (text, expected) => {
    expect(parsed(text)).toBe(expected);
  });

  it('is none where the word means a weight or a thing', () => {
    expect(parsed('30 pounds')).toBe('count');
    expect(parsed('2 soles')).toBe('count');
  });
});

describe('what is no price is called by its name', () => {
  it.each([
    ['no-number', 'Sheet set'],
    ['percentage', '20% off'],
    ['percentage', '−15 %'],
    ['range', '£5.95 – £9.95'],
    ['range', '5-10 €'],
    ['from', 'ab 5 €'],
    ['from', 'à partir de 10 €'],
    ['from', 'Pris från 172 kr'],
    ['from', 'från 172 kr'],
    ['from', '从¥100起'],
    ['from', '10,000원부터'],
    ['from', 'از ۱۰۰٬۰۰۰ تومان'],
    ['bound', 'up to $500'],
    ['bound', 'save $5'],
    ['bound', '~$20'],
    ['per-unit', '€2,49/100 g'],
    ['per-unit', '1,99 € pro Kilo'],
    ['per-period', '$9.99/mo'],
    ['per-period', '9,99 € im Monat'],
    ['per-period', '¥980/月'],
    ['per-period', '$200 per night'],
    ['per-period', 'Aylık 49,99 TL'],
    ['per-period', '月々1,000円'],
    ['per-period', '£10 pcm'],
    ['instalment', '12x de R$ 33,00'],
    ['instalment', '4 interest-free payments of $25.00'],
    ['instalment', '12 Raten à 9,99 €'],
    ['count', '3 reviews'],
    ['count', 'Код товара: 884'],
    ['count', 'Item 42'],
    ['count', 'SKU 12345'],
    ['date', '24.12.2026'],
    ['date', '2026年12月24日'],
    ['date', '12:45'],
    ['several', '$5.00 $6.00'],
    ['several', '2$50'],
    ['count', 'Total 3'],
    ['several', '1250€ 600'],
    ['former', 'RRP £20'],
    ['former', 'Was: $124.95'],
    ['misleading', '$12⁹⁹'],
    ['misleading', '1\u03362\u0336 €'],
    ['too-long', `$5 ${'a '.repeat(150)}`],
    ['unclear', "123.34,56'89 EUR"],
    ['unclear', '$007'],
    ['bound', '$1.2K'],
    ['bound', '12.4K reviews'],
    ['bound', '₹1.2 Cr'],
    ['bound', '₹5L'],
    ['bound', 'R$ 5 mil'],
    ['bound', 'Rp 150 ribu'],
    ['bound', '₺10 bin'],
    ['bound', 'bis zu 50 €'],
    ['bound', 'до 990 ₽'],
    ['bound', 'più di 50 €'],
    ['bound', '5000원 이상'],
    ['bound', 'Sie sparen 5,00 €'],
    ['bound', '5 € de réduction'],
    ['from', '99 TL’den başlayan fiyatlarla'],
    ['from', 'από 99 €'],
    ['from', 'de la 99 lei'],
    ['per-period', '120 € la nuit'],
    ['per-period', '€35 p.p.'],
    ['per-unit', 'Kr. 48,80\n pr. liter'],
    ['former', 'List price: $49.99'],
    ['former', 'M.R.P.: ₹999'],
    ['former', 'Ord. pris 499 kr'],
    ['former', 'au lieu de 19,99 €'],
    ['former', 'Старая цена 1 990 ₽'],
    ['count', '4.8 ★'],
    ['count', '4,7 (283)'],
    ['count', '5.5"'],
    ['count', '128 GB'],
    ['count', 'Model 2019 TLC'],
    ['per-unit', '5 € por un kilo'],
    ['count', 'EAN 4006381333'],
    ['unclear', '(12,430)'],
    ['unclear', '1080p'],
    ['unclear', '1.5 L'],
    ['from', 'at least $50'],
    ['from', 'Mindestbestellwert 50 €'],
    ['bound', 'around $50'],
  ])('%s: %s', (reason, text) => {
    expect(parsed(text)).toBe(reason);
  });
});

describe('what can mean two things is not decided', () => {
  it('is a number with its readings', () => {
    expect(parsed('1.234')).toBe('1.234|1234');
    expect(parsed('£1.234')).toBe('1.234|1234 GBP');
    expect(parsed('5,500 DT')).toBe('5.500|5500 TND');
  });

  it('is a sign with its currencies', () => {
    expect(parsed('¥500')).toBe('500 JPY|CNY');
    expect(parsed('149 kr')).toBe('149 SEK|NOK|DKK|ISK');
    expect(parsed('B$ 12.90')).toBe('12.90 BSD|BND');
    expect(parsed('129 manat')).toBe('129 AZN|TMT');
    expect(parsed('L9.99')).toBe('9.99 HNL|ALL|RON|MDL');
    expect(parsed('﷼ 500')).toBe('500 IRR|SAR|QAR|YER|OMR');
    expect(parsed('$5')).toMatch(/^5 USD\|CAD\|AUD/);
  });

  it('is a currency that nobody knows', () => {
    expect(parsed('₿ 1')).toBe('1');
    expect(parsed('120 XTE')).toBe('120');
    expect(parsed('TOP 10')).toBe('10');
  });
});

describe('the surroundings tell currencies apart', () => {
  it.each([
    ['$5', { near: ['US$'] }, '5 USD'],
    ['$5', { near: ['Total in CAD'] }, '5 CAD'],
    ['$5', { near: ['€'] }, /USD\|CAD/],
    ['12$50', { near: ['CAD'] }, '12.50 CAD'],
    ['$5', { near: ['£', 'MXN'], host: 'shop.com.au' }, '5 MXN'],
    ['$5', { host: 'www.shop.com.au' }, '5 AUD'],
    ['$5', { host: 'shop.co' }, /USD\|CAD/],
    ['$5', { host: 'shop.com.co' }, '5 COP'],
    ['$5', { language: 'en' }, /USD\|CAD/],
    ['$5', { language: 'en-NZ' }, '5 NZD'],
    ['$ 5.990', { host: 'tienda.cl' }, '5990 CLP'],
    ['149 kr', { language: 'sv' }, '149 SEK'],
    ['149 kr', { host: 'butik.dk', language: 'sv' }, '149 DKK'],
    ['¥500', { language: 'zh-Hans-CN' }, '500 CNY'],
    ['Rs 500', { host: 'shop.pk' }, '500 PKR'],
    ['£5', { host: 'shop.eg' }, '5 EGP'],
    ['£5', { near: ['USD'] }, '5 GBP'],
    ['5 lei', { host: 'magazin.md' }, '5 MDL'],
    ['640 元', { host: 'shop.tw' }, '640 TWD'],
    ['50p', { host: 'shop.co.uk' }, '0.50 GBP'],
    ['50p', { host: 'lavka.ru' }, '50 RUB'],
    ['28', { near: ['kr', 'x'], host: 'butik.no' }, '28 NOK'],
    ['17,95', { near: ['DKK/stk'] }, '17.95 DKK'],
    ['320.000', { near: ['1.350.000'] }, '320000 ?'],
    ['5', { host: 'laden.de' }, '5 EUR'],
    ['5', { host: 'localhost' }, '5 ?'],
    ['5', { language: 'sv' }, '5 ?'],
    ['5', { host: '', language: '' }, '5 ?'],
  ])('%s with %j', (text, around, expected) => {
    expect(parsed(text, around)).toMatch(
      typeof expected === 'string' ? new RegExp(`^${expected.replace('?', '\\?')}$`) : expected,
    );
  });
});
