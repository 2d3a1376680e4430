import { type AnyPageCase, htmlPage, payForm } from './any-page-case.ts';

/** Carts and checkouts in European languages, in the layouts that shops use. */
export const europeanPages: readonly AnyPageCase[] = [
  {
    name: 'a German cart as a table, comma cents and tax included',
    url: 'https://www.laden-muster.de/warenkorb',
    html: htmlPage(
      'de',
      'Warenkorb',
      `<h1>Warenkorb</h1><table class="cart"><thead><tr><th>Artikel</th><th>Preis</th><th>Menge</th><th>Summe</th></tr></thead><tbody>
      <tr class="cart_item"><td><a href="/p/tasse-blau">Tasse blau</a></td><td>12,95 €</td><td><input type="number" name="qty[1]" value="2"></td><td>25,90 €</td></tr>
      <tr class="cart_item"><td><a href="/p/teller">Teller</a></td><td>1.008,50 €</td><td><input type="number" name="qty[2]" value="1"></td><td>1.008,50 €</td></tr></tbody></table>
      <table class="totals"><tr><td>Zwischensumme</td><td>1.034,40 €</td></tr><tr><td>Versandkosten</td><td>4,90 €</td></tr><tr><td>Gesamtsumme inkl. MwSt.</td><td>1.039,30 €</td></tr><tr><td>darin enthaltene MwSt. 19 %</td><td>165,94 €</td></tr></table>
      <a class="button" href="/kasse">Zur Kasse</a>`,
    ),
    total: '1039.30',
    currency: 'EUR',
    confidence: 'high',
    items: [
      ['Tasse blau', 2, '12.95'],
      ['Teller', 1, '1008.50'],
    ],
  },
  {
    name: 'a French checkout as a description list with narrow spaces',
    url: 'https://boutique-exemple.fr/commande',
    html: htmlPage(
      'fr-FR',
      'Commande',
      `<h1>Votre commande</h1><dl><dt>Sous-total</dt><dd>1\u202f199,00\u00a0€</dd><dt>Remise BIENVENUE</dt><dd>−20,00\u00a0€</dd><dt>Livraison</dt><dd>Offerte</dd><dt>Total TTC</dt><dd>1\u202f179,00\u00a0€</dd><dt>dont TVA</dt><dd>196,50\u00a0€</dd></dl>${payForm('Payer')}`,
    ),
    total: '1179.00',
    currency: 'EUR',
    confidence: 'high',
  },
  {
    name: 'a Spanish cart of boxes in boxes',
    url: 'https://tienda.example/carrito',
    html: htmlPage(
      'es',
      'Carrito de compra',
      `<h1>Carrito</h1><div class="cart-item"><a href="/zapato">Zapato rojo</a><input name="cantidad" id="quantity_1" value="1"><span>45,50 €</span></div>
      <div class="resumen"><div><div>Subtotal</div><div><span>45,50 €</span></div></div><div><div>Gastos de envío</div><div><span>3,95 €</span></div></div><div><div>Importe total</div><div><strong>49,45 €</strong></div></div></div><a href="/checkout" class="btn">Finalizar compra</a>`,
    ),
    total: '49.45',
    currency: 'EUR',
    confidence: 'high',
  },
  {
    name: 'an Italian checkout with split price spans and a copy for screen readers',
    url: 'https://negozio.example/it/cassa',
    html: htmlPage(
      'it',
      'Cassa',
      `<h1>Riepilogo ordine</h1><ul><li><span>Subtotale</span> <span class="price"><span class="sr-only">31,00 €</span><span aria-hidden="true"><span>31</span><sup>00</sup><span>€</span></span></span></li><li><span>Spedizione</span> <span>5,90 €</span></li><li><span>Totale</span> <span class="price"><span class="sr-only">36,90 €</span><span aria-hidden="true"><span>36</span><sup>90</sup><span>€</span></span></span></li></ul>${payForm('Paga ora')}`,
    ),
    total: '36.90',
    currency: 'EUR',
    confidence: 'high',
  },
  {
    name: 'a Portuguese (Brazil) checkout with instalments beside the total',
    url: 'https://www.loja-exemplo.com.br/checkout',
    html: htmlPage(
      'pt-BR',
      'Finalizar compra',
      `<h1>Pagamento</h1><div class="resumo"><p>Subtotal <b>R$ 1.199,90</b></p><p>Frete <b>R$ 25,10</b></p><p>Desconto <b>- R$ 100,00</b></p><p>Total <b>R$ 1.125,00</b></p><p>ou 10x de R$ 112,50 sem juros</p></div>${payForm('Pagar agora')}`,
    ),
    total: '1125.00',
    currency: 'BRL',
    confidence: 'high',
  },
  {
    name: 'a Dutch checkout with the sign before the amount',
    url: 'https://winkel.example/afrekenen',
    html: htmlPage(
      'nl',
      'Afrekenen',
      `<h1>Afrekenen</h1><div class="row"><span>Subtotaal</span><span>€ 89,90</span></div><div class="row"><span>Verzendkosten</span><span>€ 0,00</span></div><div class="row"><span>Totaal (incl. btw)</span><span>€ 89,90</span></div>${payForm('Bestelling plaatsen')}`,
    ),
    total: '89.90',
    currency: 'EUR',
    confidence: 'high',
  },
  {
    name: 'a Swedish checkout whose kronor are told by its host',
    url: 'https://butik-exempel.se/kassa',
    html: htmlPage(
      'sv',
      'Kassa',
      `<h1>Kassa</h1><div class="row"><span>Delsumma</span><span>1 298 kr</span></div><div class="row"><span>Frakt</span><span>49 kr</span></div><div class="row"><span>Att betala</span><span>1 347 kr</span></div><div class="row"><span>varav moms</span><span>269,40 kr</span></div>${payForm('Slutför köp')}`,
    ),
    total: '1347.00',
    currency: 'SEK',
  },
  {
    name: 'kronor that nothing explains are refused',
    url: 'https://shop.example/checkout',
    html: htmlPage(
      '',
      'Checkout',
      `<h1>Checkout</h1><p><span>Order total</span> <span>1 347 kr</span></p>${payForm('Pay now')}`,
    ),
    total: null,
    currency: null,
    confidence: 'none',
  },
  {
    name: 'a Polish cart with a coupon of its own name',
    url: 'https://sklep.example/koszyk',
    html: htmlPage(
      'pl',
      'Koszyk',
      `<h1>Twój koszyk</h1><ul><li class="cart-item"><a href="/k">Kubek</a> <input type="number" class="qty" name="quantity" value="3"> <span>29,99 zł</span> <span>89,97 zł</span></li></ul><table><tr><th>Wartość produktów</th><td>89,97 zł</td></tr><tr><th>Dostawa</th><td>14,99 zł</td></tr><tr><th>LATO10</th><td>-9,00 zł</td></tr><tr><th>Do zapłaty</th><td>95,96 zł</td></tr></table><a class="button" href="/zamowienie">Przejdź do kasy</a>`,
    ),
    total: '95.96',
    currency: 'PLN',
    items: [['Kubek', 3, '29.99']],
  },
  {
    name: 'a Turkish checkout',
    url: 'https://magaza.example/odeme',
    html: htmlPage(
      'tr',
      'Ödeme',
      `<h1>Ödeme</h1><div><span>Ara Toplam</span><span>1.249,90 TL</span></div><div><span>Kargo Ücreti</span><span>39,90 TL</span></div><div><span>İndirim</span><span>-50,00 TL</span></div><div><span>Ödenecek Tutar</span><span>1.239,80 TL</span></div>${payForm('Siparişi Onayla')}`,
    ),
    total: '1239.80',
    currency: 'TRY',
    confidence: 'high',
  },
  {
    name: 'a Russian checkout',
    url: 'https://magazin.example/checkout',
    html: htmlPage(
      'ru',
      'Оформление заказа',
      `<h1>Оформление заказа</h1><table><tr><td>Товары (2)</td><td>3 480 ₽</td></tr><tr><td>Доставка</td><td>290 ₽</td></tr><tr><td>Скидка</td><td>−180 ₽</td></tr><tr><td>Итого</td><td>3 590 ₽</td></tr><tr><td>Вы экономите</td><td>180 ₽</td></tr></table>${payForm('Оплатить')}`,
    ),
    total: '3590.00',
    currency: 'RUB',
    confidence: 'high',
  },
  {
    name: 'a Kazakh cart in tenge',
    url: 'https://duken.example.kz/cart',
    html: htmlPage(
      'kk',
      'Себет',
      `<h1>Себет</h1><div class="cart-item"><a href="/kitap">Кітап</a><input class="qty" name="qty" value="2"><span>4 500 ₸</span></div><div class="sum"><span>Жеткізу</span> <span>1 200 ₸</span></div><div class="sum"><span>Барлығы</span> <span>10 200 ₸</span></div><a href="/checkout" class="btn">Тапсырыс беру</a>`,
    ),
    total: '10200.00',
    currency: 'KZT',
  },
  {
    name: 'a Ukrainian checkout in hryvnia',
    url: 'https://kramnytsia.example.ua/checkout',
    html: htmlPage(
      'uk',
      'Оформлення замовлення',
      `<h1>Оформлення замовлення</h1><div><span>Вартість товарів</span><b>2 199 грн</b></div><div><span>Доставка</span><b>80 грн</b></div><div><span>До сплати</span><b>2 279 грн</b></div>${payForm('Підтвердити замовлення')}`,
    ),
    total: '2279.00',
    currency: 'UAH',
    confidence: 'high',
  },
  {
    name: 'a Swiss checkout with apostrophes and the code before the amount',
    url: 'https://laden.example.ch/checkout',
    html: htmlPage(
      'de-CH',
      'Kasse',
      `<h1>Kasse</h1><div><span>Zwischensumme</span><span>CHF 1'240.00</span></div><div><span>Versand</span><span>CHF 9.50</span></div><div><span>Total inkl. MwSt.</span><span>CHF 1'249.50</span></div>${payForm('Jetzt kaufen')}`,
    ),
    total: '1249.50',
    currency: 'CHF',
    confidence: 'high',
  },
  {
    name: 'a British checkout with a gift card taken off: the total is what the goods cost',
    url: 'https://shop.example.co.uk/checkout',
    html: htmlPage(
      'en-GB',
      'Checkout',
      `<h1>Checkout</h1><div class="summary"><div><span>Subtotal</span><span>£80.00</span></div><div><span>Delivery</span><span>£4.50</span></div><div><span>Gift card</span><span>-£30.00</span></div><div><span>Total to pay</span><span>£54.50</span></div></div>${payForm('Place order')}`,
    ),
    total: '84.50',
    currency: 'GBP',
  },
];
