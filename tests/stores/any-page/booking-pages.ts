import { type AnyPageCase, htmlPage, payForm } from './any-page-case.ts';

const row = (label: string, amount: string): string =>
  `<div class="r"><span>${label}</span><span>${amount}</span></div>`;

/** Language, end of the host, currency; then what is booked in words and amount, the whole, what is paid now and what on the spot; the whole in figures. */
type Partly = readonly [string, string, string, ...(readonly [string, string])[]];

const partly: readonly (readonly [string, Partly])[] = [
  [
    '213.40',
    [
      'en',
      'co.uk',
      'GBP',
      ['Car hire, 4 days', '£213.40'],
      ['Total', '£213.40'],
      ['Pay now', '£42.68'],
      ['Payable at pick-up', '£170.72'],
    ],
  ],
  [
    '213.40',
    [
      'de',
      'de',
      'EUR',
      ['Mietwagen, 4 Tage', '213,40 €'],
      ['Gesamtpreis', '213,40 €'],
      ['Jetzt zu zahlen', '42,68 €'],
      ['Bei Abholung zu zahlen', '170,72 €'],
    ],
  ],
  [
    '213.40',
    [
      'fr',
      'fr',
      'EUR',
      ['Location 4 jours', '213,40 €'],
      ['Prix total', '213,40 €'],
      ['À payer maintenant', '42,68 €'],
      ['À payer sur place', '170,72 €'],
    ],
  ],
  [
    '213.40',
    [
      'es',
      'es',
      'EUR',
      ['Alquiler 4 días', '213,40 €'],
      ['Precio total', '213,40 €'],
      ['A pagar ahora', '42,68 €'],
      ['A pagar en destino', '170,72 €'],
    ],
  ],
  [
    '213.40',
    [
      'it',
      'it',
      'EUR',
      ['Noleggio 4 giorni', '178,00 €'],
      ['Copertura totale', '35,40 €'],
      ['Totale', '213,40 €'],
      ['Da pagare ora', '42,68 €'],
      ['Da pagare al ritiro', '170,72 €'],
    ],
  ],
  [
    '342.00',
    [
      'nl',
      'nl',
      'EUR',
      ['Kamer, 3 nachten', '€ 342,00'],
      ['Totaalprijs', '€ 342,00'],
      ['Nu te betalen', '€ 102,60'],
      ['Bij de accommodatie te betalen', '€ 239,40'],
    ],
  ],
  [
    '890.00',
    [
      'pl',
      'pl',
      'PLN',
      ['Wynajem 4 dni', '890,00 zł'],
      ['Cena całkowita', '890,00 zł'],
      ['Do zapłaty teraz', '178,00 zł'],
      ['Do zapłaty na miejscu', '712,00 zł'],
    ],
  ],
  [
    '12400.00',
    [
      'tr',
      'com.tr',
      'TRY',
      ['3 gece konaklama', '12.400,00 TL'],
      ['Toplam Tutar', '12.400,00 TL'],
      ['Şimdi ödenecek tutar', '3.720,00 TL'],
      ['Otelde ödenecek tutar', '8.680,00 TL'],
    ],
  ],
  [
    '5400.00',
    [
      'uk',
      'ua',
      'UAH',
      ['Проживання, 3 ночі', '5 400 ₴'],
      ['Разом', '5 400 ₴'],
      ['До сплати зараз', '1 620 ₴'],
      ['До сплати на місці', '3 780 ₴'],
    ],
  ],
  [
    '1150.00',
    [
      'ar',
      'sa',
      'SAR',
      ['الإقامة 3 ليالٍ', '1,150.00 ر.س'],
      ['الإجمالي', '1,150.00 ر.س'],
      ['المبلغ المستحق الآن', '345.00 ر.س'],
      ['المبلغ المستحق عند الوصول', '805.00 ر.س'],
    ],
  ],
  [
    '198000',
    [
      'ko',
      'kr',
      'KRW',
      ['객실 2박', '198,000원'],
      ['총 금액', '198,000원'],
      ['지금 결제', '39,600원'],
      ['현장 결제 금액', '158,400원'],
    ],
  ],
];

const paidInParts = partly.map(
  ([total, [lang, end, currency, ...lines]]): AnyPageCase => ({
    ...{ name: `a booking paid in parts in the language ${lang}`, total, currency },
    url: `https://reisen.example.${end}/checkout`,
    html: htmlPage(
      lang,
      'Checkout',
      `${lines.map((line) => row(...line)).join('')}${payForm('OK')}`,
    ),
  }),
);

const guest =
  '<form><label>Name <input name="name" autocomplete="name"></label><label>Email <input type="email"></label><label>Phone <input type="tel" autocomplete="tel"></label><button>Next</button></form>';

/** Steps of bookings, with what fools a reader of shops. */
export const bookingPages: readonly AnyPageCase[] = [
  ...paidInParts,
  {
    name: 'the step of a booking that asks who stays',
    url: 'https://stays.example/rooms/7',
    html: htmlPage(
      'en',
      'Complete your booking',
      `<h1>Complete your booking</h1>${guest}<aside>${row('Room price', '€164.50')}${row('City tax', '€20.00')}${row('Total', '€184.50')}</aside>`,
    ),
    total: '184.50',
    currency: 'EUR',
    confidence: 'high',
  },
  {
    name: 'words for screen readers stand between the total and its amount',
    url: 'https://stays.example/book.html',
    html: htmlPage(
      'en',
      'Your details',
      `<h1>Your details</h1><div class="r"><div>Total</div><div><s><span>Original price</span>€450.00</s><div><span>Current price</span>€382.50</div></div></div>${row("You'll pay now", '€76.50')}${guest}`,
    ),
    total: '382.50',
    currency: 'EUR',
  },
  {
    name: 'a button that begins with the sum ends the order',
    url: 'https://m.stay.example/room',
    html: htmlPage(
      'ko',
      '예약 확인',
      `<h1>예약 확인</h1>${row('객실 가격(1박)', '98,000원')}${row('쿠폰 할인', '-14,000원')}${row('총 결제 금액', '84,000원')}<button><span>84,000원</span> <span>결제하기</span></button>`,
    ),
    total: '84000',
    currency: 'KRW',
  },
  {
    name: 'a note behind the amount says what is in it',
    url: 'https://yado.example/checkout',
    html: htmlPage(
      'ja',
      '予約内容の確認',
      `<h1>予約内容の確認</h1><table><tr><th>宿泊料金合計</th><td>46,000円</td></tr><tr><th>クーポン割引</th><td>-1,000円</td></tr><tr><th>入湯税</th><td>300円</td></tr></table><table><tr><th>お支払い金額</th><td><em>45,300</em>円<br><span>※入湯税を含む</span></td></tr></table><button>上記内容で予約を確定する</button>`,
    ),
    total: '45300',
    currency: 'JPY',
  },
  {
    name: 'what is paid each year stands above what is paid today',
    url: 'https://hosting.example/cart',
    html: htmlPage(
      'de',
      'Warenkorb',
      `<h1>Warenkorb</h1>${row('Zwischensumme', '35,00 €')}${row('MwSt. 19 %', '6,65 €')}<ul><li>Gesamtsummen</li><li><span>Jährlich</span><span>46,41 €</span></li></ul><div><span>41,65 €</span><span>Heute fälliger Gesamtbetrag</span></div><a class="btn" href="/checkout">Zur Kasse</a>`,
    ),
    total: '41.65',
    currency: 'EUR',
  },
  {
    name: 'the sum has no words but a name of its own',
    url: 'https://pay.example/checkoutnow',
    html: htmlPage(
      'en',
      'Checkout',
      `<header><div data-testid="cart-total">$48.50 USD</div></header>${payForm('Continue')}`,
    ),
    total: '48.50',
    currency: 'USD',
    confidence: 'low',
  },
  {
    name: 'what a list says of each item without a field',
    url: 'https://pay.example/c/pay',
    html: htmlPage(
      'de',
      'Bezahlen',
      `<ul class="OrderDetails"><li><span class="LineItem-productName">Jahrbuch</span><span>39,00 €</span><div>Anz. 1</div></li><li><span class="LineItem-productName">Karte</span><div>Anz. <span>2</span></div><span>26,00 €</span><div>Jeweils 13,00 €</div></li></ul>${row('Zwischensumme', '65,00 €')}${row('MwSt.', '12,35 €')}${row('Gesamtbetrag', '77,35 €')}${payForm('Bezahlen')}`,
    ),
    total: '77.35',
    currency: 'EUR',
    confidence: 'high',
    items: [
      ['Jahrbuch', 1, '39.00'],
      ['Karte', 2, '13.00'],
    ],
  },
  {
    name: 'the currency is chosen in a list of the page',
    url: 'https://domains.example/cart',
    html: htmlPage(
      'en',
      'Cart',
      `<select name="currency"><option>EUR (€)</option><option selected>CAD ($)</option></select><h1>Your cart</h1>${row('Subtotal', '$20.00')}${row('Tax', '$2.60')}${row('Total', '$22.60')}<a class="btn" href="/checkout">Checkout</a>`,
    ),
    total: '22.60',
    currency: 'CAD',
  },
  {
    name: 'a stay whose total is named behind it, beside what is due now',
    url: 'https://stays.example/book',
    html: htmlPage(
      'en-us',
      'Book your stay',
      `<h1>Secure booking</h1>${row('Saturday, June 12', '$81.20')}${row('Taxes and fees', '$6.10')}<div><div><span>approx. </span><b>$91.70</b></div><div><span>* Total price</span> <span>for 1 room, 2 guests, 1 night including taxes and fees</span></div></div>${row('Due now', '$87.30')}${row('Due at property', '$4.40')}${payForm('Book now')}`,
    ),
    total: '91.70',
    currency: 'USD',
  },
  {
    name: 'a dash between the words of a known line and its amount, which is no sign',
    url: 'https://shop.example/checkout',
    html: htmlPage(
      'en-GB',
      'Checkout',
      `<h1>Checkout</h1><p>Subtotal – £40.00</p><p>Delivery – £4.90</p><p>Total – £44.90</p>${payForm('Place order')}`,
    ),
    total: '44.90',
    currency: 'GBP',
    confidence: 'high',
  },
];
