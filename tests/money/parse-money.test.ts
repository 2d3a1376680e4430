import { describe, expect, it } from 'vitest';
import { reading } from './reading.ts';

describe('an amount that a store shows', () => {
  it.each([
    ['US$7.05', '705 USD'],
    ['US $2,071.40', '207140 USD'],
    ['EUR 3.050.607,08', '305060708 EUR'],
    ['2 408,10 €', '240810 EUR'],
    ['2\u202f408,10\u00a0€', '240810 EUR'],
    ["CHF 3'071.20", '307120 CHF'],
    ['CHF 3’071.20', '307120 CHF'],
    ['₹4,56,789.50', '45678950 INR'],
    ['R$ 2.345,60', '234560 BRL'],
    ['18 450,00 руб', '1845000 RUB'],
    ['6,200.00 руб.', '620000 RUB'],
    ['4 990 Ft', '499000 HUF'],
    ['2 860円', '2860 JPY'],
    ['２，８６０円', '2860 JPY'],
    ['418元', '41800 CNY'],
    ['₩45,000', '45000 KRW'],
    ['TL 84,90', '8490 TRY'],
    ['C$8.20', '820 CAD'],
    ['12,50 $CA', '1250 CAD'],
    ['HK$88.00', '8800 HKD'],
    ['12.345 KWD', '12345 KWD'],
    ['12,345 KWD', 'ambiguous'],
    ['1,012.345 KWD', '1012345 KWD'],
    ['3,439.00 درهم', '343900 AED'],
    ['٧٥٫٢٥ ر.س', '7525 SAR'],
    ['SGD$6.10', '610 SGD'],
    ['£61.50 GBP', '6150 GBP'],
  ])('%s is %s', (text, expected) => {
    expect(reading(text)).toBe(expected);
  });

  it('in toman is ten times as many rial', () => {
    expect(reading('182,000 تومان')).toBe('182000000 IRR');
    expect(reading('تومان۱۸۲٬۰۰۰')).toBe('182000000 IRR');
    expect(reading('۱٬۸۲۰٬۰۰۰ ریال')).toBe('182000000 IRR');
  });

  it('is read without the marks that steer direction', () => {
    expect(reading('\u200f\u2066₪\u2069 31.40\u200e')).toBe('3140 ILS');
  });

  it.each([
    ['70,- Kč', '7000 CZK'],
    ['18,-- €', '1800 EUR'],
    ['18.– CHF', '1800 CHF'],
    ['44€ 95', '4495 EUR'],
    ['2.870,- €', '287000 EUR'],
    ['₹640/-', '64000 INR'],
    ['S/.60', '6000 PEN'],
    ['Rs.640 INR', '64000 INR'],
    ['€18. 95', '1895 EUR'],
  ])('may set its cents apart: %s is %s', (text, expected) => {
    expect(reading(text)).toBe(expected);
  });

  it.each([
    ['Total$71.35', '7135 USD'],
    ['TotalUS$71.35', '7135 USD'],
    ['Order total: $71.35', '7135 USD'],
    ['Subtotal (4 items): $71.35', '7135 USD'],
    ['$71.35 *', '7135 USD'],
    ['$71.35 (-15%)', '7135 USD'],
    ['$71.35$71.35', '7135 USD'],
    ['71¢', '71 USD'],
    ['.75', '75 USD'],
    ['Total: 71.35', '7135 USD'],
    ['Total incl. VAT 71.35', '7135 USD'],
    ['Shipping & handling: $71.35', '7135 USD'],
    ['NZD total $71.35', '7135 NZD'],
    ['TotalEUR 71,35', '7135 EUR'],
    ['合计：￥71.35元', '7135 CNY'],
    ['小計 (3個の商品): 7,135円', '7135 JPY'],
  ])('may stand among words: %s is %s', (text, expected) => {
    expect(reading(text, { currency: 'USD' })).toBe(expected);
  });

  it.each([
    ['-$4.10', '-410 USD'],
    ['−$4.10', '-410 USD'],
    ['US $-4.10', '-410 USD'],
    ['Discount: - $4.10', '-410 USD'],
    ['Discount -$4.10', '-410 USD'],
    ['($4.10)', '-410 USD'],
  ])('may be negative: %s is %s', (text, expected) => {
    expect(reading(text, { currency: 'USD' })).toBe(expected);
  });

  it.each([
    'Free',
    'FREE shipping',
    'Gratis',
    'Kostenlos',
    'Gratuit',
    'ÜCRETSİZ',
    'Бесплатно',
    'مجانًا',
    'رایگان',
    '包邮',
    '送料無料',
  ])('may be a word for nothing: %s', (text) => {
    expect(reading(text, { currency: 'EUR' })).toBe('0 EUR');
    expect(reading(text)).toBe('no-currency');
  });
});

describe('the hint', () => {
  it('settles a shared sign only when the sign can mean it', () => {
    expect(reading('$5')).toBe('no-currency');
    expect(reading('$5', { currency: 'MXN' })).toBe('500 MXN');
    expect(reading('$5', { currency: 'EUR' })).toBe('no-currency');
    expect(reading('kr 5', { currency: 'NOK' })).toBe('500 NOK');
    expect(reading('¥12.50', { currency: 'CNY' })).toBe('1250 CNY');
    expect(reading('¥12.50', { currency: 'JPY' })).toBe('ambiguous');
    expect(reading('﷼ 500', { currency: 'SAR' })).toBe('50000 SAR');
    expect(reading('R499', { currency: 'USD' })).toBe('no-currency');
  });

  it('gives way to what the text itself names', () => {
    expect(reading('€5', { currency: 'USD' })).toBe('500 EUR');
    expect(reading('$5 AUD', { currency: 'USD' })).toBe('500 AUD');
  });

  it('of a decimal sign settles what has three decimals', () => {
    expect(reading('1.234', { currency: 'EUR', decimal: ',' })).toBe('123400 EUR');
    expect(reading('1.234', { currency: 'KWD', decimal: '.' })).toBe('1234 KWD');
    expect(reading('1.234', { currency: 'KWD', decimal: ',' })).toBe('1234000 KWD');
    expect(reading('1.234', { currency: 'EUR', decimal: '.' })).toBe('ambiguous');
  });

  it('that is no currency counts for nothing', () => {
    expect(reading('5', { currency: 'XXX' })).toBe('no-currency');
    expect(reading('Free', { currency: 'XXX' })).toBe('no-currency');
  });
});

describe('the parser refuses', () => {
  it.each([
    ['a separator of unknown meaning', '1.234', 'ambiguous'],
    ['more decimals than the currency has', '$1.2345', 'ambiguous'],
    ['groups that are none', '$12,34.50', 'ambiguous'],
    ['a date', '15.08.2026', 'several'],
    ['a date with dashes', '2026-11-20', 'several'],
    ['a time', '12:30', 'several'],
    ['two amounts', '$4 $5', 'several'],
    ['two currencies', '$4 (€5)', 'several'],
    ['a range', '$4.00 – $5.00', 'several'],
    ['a starting price', 'from $4', 'several'],
    ['instalments', '10x de R$ 33,00', 'several'],
    ['a price by weight', '$4.99 / kg', 'several'],
    ['a price per thing', '$4.99 per month', 'several'],
    ['parts of a cent', '14.5¢', 'ambiguous'],
    ['several for one price', '2 for $2', 'several'],
    ['a threshold', '$35 free shipping', 'several'],
    ['a least amount', '$49+', 'ambiguous'],
    ['a percentage', '40% off', 'no-amount'],
    ['NaN', 'NaN', 'no-amount'],
    ['infinity', 'Infinity USD', 'no-amount'],
    ['an exponent', '1e309', 'ambiguous'],
    ['what is too large', '$90071992547409.92', 'ambiguous'],
    ['an override of direction', '\u202e99.12 $', 'ambiguous'],
    ['raised cents', '$12⁹⁹', 'ambiguous'],
    ['a dash that may be a minus', 'Total - $5', 'ambiguous'],
    ['a dash behind', '$5-', 'ambiguous'],
    ['a number cut off', '$..75', 'ambiguous'],
    ['a number of something', '5kg', 'ambiguous'],
    ['a doubled minus', '--5', 'ambiguous'],
    ['a minus in brackets', '(-5.00)', 'ambiguous'],
    ['a whole number in brackets', '(128)', 'ambiguous'],
    ['brackets beside a label', 'Balance ($5.00)', 'ambiguous'],
    ['an approximation', 'approx. $5.00', 'several'],
    ['a large unit', 'US$1.2 million', 'several'],
    ['a repeated count', '3 × $5.00', 'several'],
    ['a sign away from the number', 'This € is not 50 of them', 'no-currency'],
    ['an Arabic unit of another country', '50 جنيه قبرصي', 'ambiguous'],
    ['a dollar of letters behind', '$5 NB', 'no-currency'],
    ['cents on another line', '$18\n95', 'several'],
    ['a code that is a word', 'TOP 10', 'no-currency'],
    ['a count', '3 left', 'no-currency'],
    ['a number of an article', 'Item 42', 'no-currency'],
    ['a dollar that is not in the table', 'QX$5', 'no-currency'],
    ['a currency that is not in the table', '120 PTE', 'no-currency'],
    ['no text', '', 'no-amount'],
    ['a long text', `$5 ${'a '.repeat(150)}`, 'several'],
  ])('%s', (_, text, reason) => {
    expect(reading(text, { currency: 'USD' })).toBe(reason);
  });

  it('ten million characters without reading them', () => {
    expect(reading('1'.repeat(10_000_000), { currency: 'USD' })).toBe('several');
  });
});
