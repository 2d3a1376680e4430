import { type AnyPageCase, htmlPage, payForm } from './any-page-case.ts';

/** Language, host, currency, and the lines of a sum as shops there write them; the last is its total in figures. */
const sums: readonly (readonly [
  string,
  string,
  string,
  readonly (readonly [string, string])[],
  string,
])[] = [
  [
    'da',
    'dk',
    'DKK',
    [
      ['Varer', '1.185,50 kr.'],
      ['Fragt', '49,00 kr.'],
      ['I alt', '1.234,50 kr.'],
    ],
    '1234.50',
  ],
  [
    'nb',
    'no',
    'NOK',
    [
      ['Sum varer', 'kr 1 185,-'],
      ['Frakt', 'kr 49,-'],
      ['Totalt å betale', 'kr 1 234,-'],
    ],
    '1234.00',
  ],
  [
    'fi',
    'fi',
    'EUR',
    [
      ['Tuotteet', '49,95 €'],
      ['Toimitus', '4,95 €'],
      ['Yhteensä', '54,90 €'],
    ],
    '54.90',
  ],
  [
    'cs',
    'cz',
    'CZK',
    [
      ['Zboží', '1 155 Kč'],
      ['Doprava', '79 Kč'],
      ['Celkem k úhradě', '1 234 Kč'],
    ],
    '1234.00',
  ],
  [
    'sk',
    'sk',
    'EUR',
    [
      ['Medzisúčet', '49,95 €'],
      ['Doprava', '4,95 €'],
      ['Spolu k úhrade', '54,90 €'],
    ],
    '54.90',
  ],
  [
    'hu',
    'hu',
    'HUF',
    [
      ['Részösszeg', '11 500 Ft'],
      ['Szállítási díj', '1 490 Ft'],
      ['Fizetendő összesen', '12 990 Ft'],
    ],
    '12990.00',
  ],
  [
    'ro',
    'ro',
    'RON',
    [
      ['Produse', '229,99 lei'],
      ['Livrare', '19,99 lei'],
      ['Total de plată', '249,98 lei'],
    ],
    '249.98',
  ],
  [
    'bg',
    'bg',
    'EUR',
    [
      ['Междинна сума', '49,95 €'],
      ['Доставка', '4,95 €'],
      ['Общо', '54,90 €'],
    ],
    '54.90',
  ],
  [
    'hr',
    'hr',
    'EUR',
    [
      ['Međuzbroj', '49,95 €'],
      ['Dostava', '4,95 €'],
      ['Ukupno', '54,90 €'],
    ],
    '54.90',
  ],
  [
    'sl',
    'si',
    'EUR',
    [
      ['Vmesna vsota', '49,95 €'],
      ['Poštnina', '4,95 €'],
      ['Za plačilo', '54,90 €'],
    ],
    '54.90',
  ],
  [
    'sr',
    'rs',
    'RSD',
    [
      ['Међузбир', '4.990,00 RSD'],
      ['Достава', '490,00 RSD'],
      ['Укупно', '5.480,00 RSD'],
    ],
    '5480.00',
  ],
  [
    'lt',
    'lt',
    'EUR',
    [
      ['Tarpinė suma', '49,95 €'],
      ['Pristatymas', '4,95 €'],
      ['Iš viso', '54,90 €'],
    ],
    '54.90',
  ],
  [
    'lv',
    'lv',
    'EUR',
    [
      ['Starpsumma', '49,95 €'],
      ['Piegāde', '4,95 €'],
      ['Kopā', '54,90 €'],
    ],
    '54.90',
  ],
  [
    'et',
    'ee',
    'EUR',
    [
      ['Vahesumma', '49,95 €'],
      ['Tarne', '4,95 €'],
      ['Kokku', '54,90 €'],
    ],
    '54.90',
  ],
  [
    'el',
    'gr',
    'EUR',
    [
      ['Μερικό σύνολο', '49,95 €'],
      ['Μεταφορικά', '4,95 €'],
      ['Σύνολο', '54,90 €'],
    ],
    '54.90',
  ],
  [
    'th',
    'co.th',
    'THB',
    [
      ['ยอดรวมสินค้า', '฿1,250.00'],
      ['ค่าจัดส่ง', '฿40.00'],
      ['ยอดชำระเงินทั้งหมด', '฿1,290.00'],
    ],
    '1290.00',
  ],
  [
    'id',
    'id',
    'IDR',
    [
      ['Subtotal Produk', 'Rp240.000'],
      ['Ongkos Kirim', 'Rp19.000'],
      ['Total Pembayaran', 'Rp259.000'],
    ],
    '259000.00',
  ],
  [
    'ms',
    'my',
    'MYR',
    [
      ['Subjumlah', 'RM49.90'],
      ['Penghantaran', 'RM5.00'],
      ['Jumlah keseluruhan', 'RM54.90'],
    ],
    '54.90',
  ],
  [
    'hi',
    'in',
    'INR',
    [
      ['उप-योग', '₹1,250.00'],
      ['शिपिंग', '₹40.00'],
      ['कुल राशि', '₹1,290.00'],
    ],
    '1290.00',
  ],
  [
    'bn',
    'com.bd',
    'BDT',
    [
      ['সাবটোটাল', '৳১,২৫০'],
      ['ডেলিভারি চার্জ', '৳৬০'],
      ['সর্বমোট', '৳১,৩১০'],
    ],
    '1310.00',
  ],
  [
    'ka',
    'ge',
    'GEL',
    [
      ['შუალედური ჯამი', '49.95 ₾'],
      ['მიწოდება', '5.00 ₾'],
      ['სულ', '54.95 ₾'],
    ],
    '54.95',
  ],
  [
    'hy',
    'am',
    'AMD',
    [
      ['Ենթագումար', '12,000 ֏'],
      ['Առաքում', '1,000 ֏'],
      ['Ընդամենը', '13,000 ֏'],
    ],
    '13000.00',
  ],
  [
    'az',
    'az',
    'AZN',
    [
      ['Ara cəm', '49.95 ₼'],
      ['Çatdırılma', '5.00 ₼'],
      ['Yekun məbləğ', '54.95 ₼'],
    ],
    '54.95',
  ],
];

const line = ([label, amount]: readonly [string, string]): string =>
  `<div class="r"><span>${label}</span><span>${amount}</span></div>`;

/** Checkouts in languages beside those that any page must be read in. */
export const moreLanguages: readonly AnyPageCase[] = sums.map(
  ([lang, end, currency, lines, total]) => ({
    ...{ name: `a checkout in the language ${lang}`, url: `https://shop.example.${end}/checkout` },
    ...{ total, currency, confidence: 'high' },
    html: htmlPage(lang, 'Checkout', `${lines.map(line).join('')}${payForm('OK')}`),
  }),
);
