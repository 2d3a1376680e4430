import { type AnyPageCase, htmlPage, payForm } from './any-page-case.ts';

const cart = (lang: string, title: string, button: string, body: string): string =>
  htmlPage(lang, title, `<h1>${title}</h1>${body}<a class="btn" href="/checkout">${button}</a>`);

const line = (label: string, amount: string) =>
  `<div class="line"><span>${label}</span><span>${amount}</span></div>`;

/** Lists of goods as shop programs make them: what is for one piece and what for all of them only the columns, the sums or a few words tell. */
export const listPages: readonly AnyPageCase[] = [
  {
    name: 'a table with columns of tax and discount, whose sum stands in the last one',
    url: 'https://kaarsen.example.be/winkelwagen',
    html: cart(
      'nl',
      'Winkelwagen',
      'Bestellen',
      `<table><tr><th>Naam</th><th>SKU</th><th>Prijs</th><th>Aantal</th><th>BTW</th><th>Korting</th><th>Totaal</th></tr>
      <tr><td><a href="/k">Kaars</a></td><td>K1</td><td>14,50 €</td><td><input name="quantity[0]" value="2"></td><td>5,03 €</td><td></td><td>29,00 €</td></tr>
      <tr><td><a href="/g">Stokjes</a></td><td>S7</td><td><s>40,00 €</s> 36,00 €</td><td><input name="quantity[1]" value="1"></td><td>6,25 €</td><td>-4,00 €</td><td>36,00 €</td></tr>
      <tr><td colspan="4">Productprijzen</td><td>11,28 €</td><td>-4,00 €</td><td>65,00 €</td></tr>
      <tr><td colspan="4">Verzending</td><td>1,31 €</td><td></td><td>7,55 €</td></tr>
      <tr><td colspan="4">Totaal:</td><td>12,59 €</td><td>-4,00 €</td><td><b>72,55 €</b></td></tr></table>`,
    ),
    total: '72.55',
    currency: 'EUR',
    items: [
      ['Kaars', 2, '14.50'],
      ['Stokjes', 1, '36.00'],
    ],
  },
  {
    name: 'a row of several amounts whose columns nobody names',
    url: 'https://kaarsen.example.be/winkelwagen',
    html: cart(
      'nl',
      'Winkelwagen',
      'Bestellen',
      '<input name="qty" value="1"><table><tr><td>Totaal:</td><td>12,59 €</td><td>72,55 €</td></tr></table>',
    ),
    total: null,
    currency: null,
  },
  {
    name: 'numbers alone in the columns, points beside them, one cell for two rows',
    url: 'https://shop.example.kr/shop/cart.php',
    html: cart(
      'ko',
      '장바구니',
      '주문하기',
      `<table><thead><tr><th><b>상품 전체</b></th><th>상품명</th><th>총수량</th><th>판매가</th><th>포인트</th><th>배송비</th><th>소계</th></tr></thead><tbody>
      <tr><td><b>상품</b></td><td><div class="sod_name"><a href="/1">달빛 머그잔</a><ul><li>백자 2개 (+0원)</li></ul></div></td><td>2</td><td>15,000</td><td>300</td><td rowspan="2">선불</td><td>30,000</td></tr>
      <tr><td></td><td><div class="sod_name"><a href="/2">나무 트레이</a></div></td><td>1</td><td>18,500</td><td>185</td><td>18,500</td></tr></tbody></table>
      <ul><li>배송비 <b>3,000</b> 원</li><li>포인트 <b>485</b> 점</li><li>총계 가격 <b>51,500</b> 원</li></ul>`,
    ),
    total: '51500',
    currency: 'KRW',
    items: [
      ['달빛 머그잔', 2, '15000'],
      ['나무 트레이', 1, '18500'],
    ],
  },
  {
    name: 'sums under their labels, with plus and equals signs between them',
    url: 'https://knit.example.kr/order/basket.html',
    html: cart(
      'ko',
      '장바구니',
      '주문하기',
      `<table><caption>총 주문금액</caption><thead><tr><th>총 상품금액</th><th>총 배송비</th><th>결제예정금액</th></tr></thead><tbody><tr><td><b>60,000</b>원</td><td><b>+ </b><b><span>2,500</span>원</b></td><td><b>= </b><b><span>62,500</span>원</b></td></tr></tbody></table>`,
    ),
    total: '62500',
    currency: 'KRW',
    confidence: 'high',
  },
  {
    name: 'a list that is only drawn like a table',
    url: 'https://lavka.example.ru/personal/order/make/',
    html: htmlPage(
      'ru',
      'Оформление заказа',
      `<h1>Оформление заказа</h1><div class="t"><div class="t-head"><div>Наименование</div><div>Скидка</div><div>Цена</div><div>Количество</div><div>Сумма</div></div>
      <div class="t-row"><div><a href="/c/1">Чайник</a></div><div>17%</div><div>4 990 руб.</div><div>1&nbsp;шт</div><div>4 990 руб.</div></div>
      <div class="t-row"><div><a href="/c/2">Пылесос</a></div><div></div><div>11 990 руб.</div><div>2&nbsp;шт</div><div>23 980 руб.</div></div></div>
      ${line('Товаров на:', '28 970 руб.')}${line('Доставка:', '500 руб.')}<div class="line"><span>Итого:</span><p>Вес: 9.4 кг<br>Сумма НДС: 4 828.33 руб.</p><b>29 470 руб.</b></div>${payForm('Оформить заказ')}`,
    ),
    total: '29470.00',
    currency: 'RUB',
    confidence: 'high',
    items: [
      ['Чайник', 1, '4990.00'],
      ['Пылесос', 2, '11990.00'],
    ],
  },
  {
    name: 'a table whose price column holds the price of all pieces',
    url: 'https://uhren.example.ch/checkout/214/review',
    html: htmlPage(
      'de-CH',
      'Bestellung prüfen',
      `<h1>Bestellung prüfen</h1><table><thead><tr><th>Menge</th><th>Artikel</th><th>Preis</th></tr></thead><tbody><tr><td>1 x</td><td>Lederband</td><td>CHF 89.00</td></tr><tr><td>3 x</td><td>Federstege</td><td>CHF 55.50</td></tr></tbody></table>
      ${line('Zwischensumme', 'CHF 144.50')}${line('Treuerabatt', '-CHF 14.50')}${line('A-Post', 'CHF 8.55')}${line('Gesamtbetrag', 'CHF 138.55')}<button>Zahlen und Kauf abschliessen</button>`,
    ),
    total: '138.55',
    currency: 'CHF',
    items: [
      ['Lederband', 1, '89.00'],
      ['Federstege', 3, '18.50'],
    ],
  },
  {
    name: 'a total after a discount, in words of both',
    url: 'https://detali.example.ru/cart/',
    html: cart(
      'ru',
      'Корзина',
      'Оформить заказ',
      `<table><thead><tr><th></th><th>Товар</th><th>Цена</th><th>Количество</th><th>Итого</th></tr></thead><tbody><tr><td>×</td><td><a href="/5">Редуктор</a></td><td>12 480<i>руб.</i></td><td><input name="num_new" value="1"></td><td>12 480<i>руб.</i></td></tr><tr><td>×</td><td><a href="/9">Канат</a></td><td>750<i>руб.</i></td><td><input name="num_new" value="5"></td><td>3 750<i>руб.</i></td></tr></tbody></table>
      <table><tr><th>Итого</th><td>16 230<i>руб.</i></td></tr><tr><th>Скидка</th><td>700<i>руб.</i></td></tr><tr><th>Доставка</th><td>400<i>руб.</i></td></tr><tr><th>К оплате с учетом скидки</th><td>15 930<i>руб.</i></td></tr></table>`,
    ),
    total: '15930.00',
    currency: 'RUB',
    items: [
      ['Редуктор', 1, '12480.00'],
      ['Канат', 5, '750.00'],
    ],
  },
  {
    name: 'a first total that only looks like all: the last line goes on from it in words nobody knows',
    url: 'https://shop.example.de/warenkorb',
    html: cart(
      'de',
      'Warenkorb',
      'Zur Kasse',
      `<input name="qty" value="1">${line('Summe', '100,00 €')}${line('Skonto', '-2,00 €')}${line('Blahfasel', '98,00 €')}`,
    ),
    total: null,
    currency: null,
  },
  {
    name: 'prices for one piece and for all in two columns of one row’s parts',
    url: 'https://kaffe.example.se/cart',
    html: cart(
      'sv',
      'Varukorg',
      'Till kassan',
      `<table><thead><tr><th>Produkt</th><th>Detaljer</th><th>Totalt</th></tr></thead><tbody><tr><td><a href="/p/1"></a></td><td><div class="cart-item__wrap"><a class="product-name" href="/p/1">Rost 500 g</a><del>169,00 kr</del><ins>149,00 kr</ins><div>Spara <b>20,00 kr</b></div><input type="number" value="2"></div></td><td><b>298,00 kr</b><div>Spara <b>40,00 kr</b></div></td></tr></tbody></table>
      ${line('Delsumma', '298,00 kr')}${line('Leverans', '49,00 kr')}${line('Totalsumma', '347,00 kr')}`,
    ),
    total: '347.00',
    currency: 'SEK',
    items: [['Rost 500 g', 2, '149.00']],
  },
  {
    name: 'how many in words beside names that nothing marks',
    url: 'https://gitara.example.com.br/checkout',
    html: htmlPage(
      'pt-BR',
      'Finalizar compra',
      `<h2>Finalizar compra</h2><ul><li><div><h6>Cordas</h6><small>Quantidade: 2</small></div><span>R$ 110,00</span></li><li><div><h6>Afinador</h6><small>Quantidade: 1</small></div><span>R$ 65,00</span></li><li><div><h6>Código promocional</h6><small>VIOLAO20</small></div><span>−R$ 20,00</span></li><li><span>Total (BRL)</span><strong>R$ 155,00</strong></li></ul>${payForm('Finalizar')}`,
    ),
    total: '155.00',
    currency: 'BRL',
    confidence: 'high',
    items: [
      ['Cordas', 2, '55.00'],
      ['Afinador', 1, '65.00'],
    ],
  },
  {
    name: 'price, number and sum of an item in one text',
    url: 'https://cha.example.jp/shopping',
    html: htmlPage(
      'ja',
      'ご注文手続き',
      `<h1>ご注文手続き</h1><ul><li><div><p>ほうじ茶 100g</p><p>￥1,080 × 3 小計：￥3,240</p></div></li><li><div><p>湯呑み 青</p><p>￥2,700 × 1 小計：￥2,700</p></div></li></ul>
      <h2>お支払方法</h2><label><input type="radio" name="pay" checked>代金引換</label><label><input type="radio" name="pay">銀行振込</label><p>1,200 pt が利用可能です。</p><input type="number" name="use_point" value="0">
      <dl><dt>小計</dt><dd>￥5,940</dd></dl><dl><dt>送料</dt><dd>￥550</dd></dl><div class="total">合計<span>￥6,490</span><span>税込</span></div><button>確認する</button>`,
    ),
    total: '6490',
    currency: 'JPY',
    confidence: 'high',
    items: [
      ['ほうじ茶 100g', 3, '1080'],
      ['湯呑み 青', 1, '2700'],
    ],
  },
  {
    name: 'a total with its tax in words between',
    url: 'https://sauna.example.fi/checkout',
    html: htmlPage(
      'fi',
      'Kassa',
      `<ul><li><div><img src="" alt="Löylykauha"><p>Löylykauha</p></div><div><p>Määrä: 1</p><p>39,90 €</p></div></li><li><div><img src="" alt="Laudeliina"></div><div><p>Määrä: 3</p><p>87,00 €</p><p>29,00 € / kpl</p></div></li></ul>
      ${line('Välisumma', '126,90 €')}${line('Toimituskulut', '10,80 €')}<div><div><p>Yhteensä</p><p>sis. 27,97 € veroa</p></div><p>137,70 €</p></div>${payForm('Maksa nyt')}`,
    ),
    total: '137.70',
    currency: 'EUR',
    confidence: 'high',
    items: [
      ['Löylykauha', 1, '39.90'],
      ['Laudeliina', 3, '29.00'],
    ],
  },
  {
    name: 'ways to ship of which one is marked',
    url: 'https://scarpe.example.it/carrello',
    html: cart(
      'it',
      'Carrello',
      'Vai alla cassa',
      `<table><thead><tr><th>Prodotto</th><th>Prezzo</th><th>Quantità</th><th>Totale</th></tr></thead><tbody><tr><td><p>Sneaker</p></td><td><h5>€119,90</h5></td><td><input name="qty" value="1"></td><td><h5>€119,90</h5></td></tr>
      <tr><td></td><td></td><td><h5>Subtotale</h5></td><td><h5>€119,90</h5></td></tr><tr><td></td><td></td><td><h5>Spedizione</h5></td><td><ul><li><a>Standard: €5,00</a></li><li class="active"><a>Espressa: €10,00</a></li><li><a>Consegna locale: €2,00</a></li></ul></td></tr><tr><td></td><td></td><td><h5>Totale</h5></td><td><h5>€129,90</h5></td></tr></tbody></table>`,
    ),
    total: '129.90',
    currency: 'EUR',
    items: [['Sneaker', 1, '119.90']],
  },
  {
    name: 'games that are not counted at all',
    url: 'https://games.example.com.br/cart',
    html: cart(
      'pt-BR',
      'Seu carrinho',
      'Ir para o pagamento',
      `<div><div class="a"><a href="/app/1/"><img src="" alt="Ruínas de Sal"></a><div><s>R$ 79,99</s><b>R$ 59,99</b></div><a>Remover</a></div><div class="a"><a href="/app/2/"><img src="" alt="Faroleiro"></a><div><b>R$ 59,98</b></div><a>Remover</a></div></div>
      ${line('Total estimado', 'R$ 119,97')}<h2>Recomendações</h2><div class="a"><a href="/app/3/">Céu de Cobre</a><div>R$ 89,90</div></div>`,
    ),
    total: '119.97',
    currency: 'BRL',
    items: [
      ['Ruínas de Sal', 1, '59.99'],
      ['Faroleiro', 1, '59.98'],
    ],
  },
  {
    name: 'the price of a kilogram beside those of a piece and of all',
    url: 'https://savon.example.fr/panier',
    html: cart(
      'fr',
      'Panier',
      'Commander',
      `<ul><li class="cart-item"><a class="label" href="/12">Savon</a><span>8,10 €</span><span>-15%</span><b>6,90 €</b><i>(69,00 € le kilo)</i><input type="number" name="product-quantity-spin" value="3"><b>20,70 €</b></li></ul>${line('3 articles', '20,70 €')}${line('Livraison', '5,90 €')}${line('Total TTC', '26,60 €')}`,
    ),
    total: '26.60',
    currency: 'EUR',
    items: [['Savon', 3, '6.90']],
  },
  {
    name: 'a discount among the items, and labels of each cell for small screens',
    url: 'https://messer.example.de/checkout/confirm',
    html: htmlPage(
      'de',
      'Bestellung abschließen',
      `<h1>Bestellung abschließen</h1><ul><li class="line-item"><a href="/m">Messer</a><label>Anzahl</label><input type="number" name="quantity" value="1"><div>Stückpreis</div><div>79,90 €*</div><div>Zwischensumme</div><div>79,90 €*</div></li><li class="line-item line-item-promotion"><span class="line-item-label">Herbstaktion</span><div>-6,90 €*</div></li></ul>
      <dl><dt>Summe</dt><dd>73,00 €*</dd><dt>Versandkosten</dt><dd>+4,90 €*</dd><dt>Gesamtsumme</dt><dd>77,90 €</dd></dl><button>Zahlungspflichtig bestellen</button>`,
    ),
    total: '77.90',
    currency: 'EUR',
    items: [['Messer', 1, '79.90']],
  },
  {
    name: 'how many between two buttons, told to screen readers alone',
    url: 'https://store.example.ie/cart',
    html: cart(
      'en-IE',
      'Your cart',
      'Checkout',
      `<ul><li class="cart-item"><a href="/t">Rainbow Tote</a><button aria-label="Reduce item quantity" value="1">−</button><p><span>2</span></p><button aria-label="Increase item quantity" value="3">+</button><b>€42.00</b></li></ul>${line('Subtotal', '€42.00')}${line('Shipping', '€5.00')}${line('Total', '€47.00')}`,
    ),
    total: '47.00',
    currency: 'EUR',
    items: [['Rainbow Tote', 2, '21.00']],
  },
  {
    name: 'a list of numbers beside a price, whose unit stands behind it',
    url: 'https://utsuwa.example.jp/cart',
    html: cart(
      'ja',
      'ショッピングカート',
      '購入手続きに進む',
      `<ul><li class="cartItem"><a href="/1" class="cartItem__name">ポストカード</a><b>¥350</b><select name="amount"><option>3</option><option selected>4</option></select> 点<p>小計 ¥1,400</p></li></ul><dl><dt>商品代金</dt><dd>¥1,400</dd><dt>送料</dt><dd>¥620</dd><dt>合計(税込)</dt><dd>¥2,020</dd></dl>`,
    ),
    total: '2020',
    currency: 'JPY',
    items: [['ポストカード', 4, '350']],
  },
  {
    name: 'a way to ship that is chosen above and not said again in the sum',
    url: 'https://mate.example.ar/cart',
    html: cart(
      'es-AR',
      'Carrito de compras',
      'Iniciar compra',
      `<table><thead><tr><th>Producto</th><th>Precio</th><th>Cantidad</th><th>Total</th></tr></thead><tr><td><a href="/m">Mate</a></td><td>$38.900,00</td><td><input name="quantity[1]" value="1"></td><td>$38.900,00</td></tr></table>
      <label><input type="radio" name="ship" checked>Correo <b>$2.600,00</b></label><label><input type="radio" name="ship">Moto <b>$4.100,00</b></label>${line('Subtotal (sin envío):', '$38.900,00')}${line('Total:', '$41.500,00')}`,
    ),
    total: '41500.00',
    currency: 'ARS',
    confidence: 'low',
  },
  {
    name: 'every amount in the old currency and the new',
    url: 'https://knigi.example.bg/cart',
    html: cart(
      'bg',
      'Количка',
      'Към касата',
      `<input name="qty" value="1"><p>Междинна сума: <b>58,05 лв. (29,68 €)</b></p><p>Доставка: <b>5,01 лв. (2,56 €)</b></p><p>Общо: <b>63,06 лв. (32,24 €)</b></p>`,
    ),
    total: '32.24',
    currency: 'EUR',
    confidence: 'high',
  },
  {
    name: 'thousands in an element of their own',
    url: 'https://chai.example.ru/cart',
    html: cart(
      'ru',
      'Корзина',
      'Оформить заказ',
      `<input name="qty" value="1"><p>Товары: <b><i>2</i>&nbsp;<i>190</i> <i>₽</i></b></p><p>Доставка: <b>300 ₽</b></p><p>Итого: <b><i>2</i>&nbsp;<i>490</i> <i>₽</i></b></p>`,
    ),
    total: '2490.00',
    currency: 'RUB',
    confidence: 'high',
  },
  {
    name: 'litres, dates and covers among the goods',
    url: 'https://kitchen.example.com/cart',
    html: cart(
      'en-US',
      'Shopping cart',
      'Checkout',
      `<table><tr><th>Product</th><th>Price</th><th>Quantity</th><th>Total</th></tr><tr><td><a href="/k">Kettle 1.8L</a></td><td>US$49.50</td><td><input name="qty" value="1"></td><td>US$49.50</td></tr><tr><td><a href="/c">Cushion cover</a></td><td>US$10.00</td><td><input name="qty" value="2"></td><td>US$20.00</td></tr></table>
      <p>Delivery on 14.12.2026</p>${line('Total volume:', '2.4L')}${line('Subtotal:', 'US$69.50')}${line('Shipping:', 'US$5.00')}${line('Total:', 'US$74.50')}`,
    ),
    total: '74.50',
    currency: 'USD',
    confidence: 'high',
    items: [
      ['Kettle 1.8L', 1, '49.50'],
      ['Cushion cover', 2, '10.00'],
    ],
  },
  {
    name: 'a last total that its lines do not make up, after one that only the goods do',
    url: 'https://tools.example.co.ke/cart',
    html: cart(
      'en-KE',
      'Shopping cart',
      'Checkout',
      `<table><tr><th>Item</th><th>Quantity</th><th>Total</th></tr><tr><td><a href="/g">Grinder</a></td><td><input name="qty" value="2"></td><td>KSh 13,000.00</td></tr></table>${line('Total', 'KSh 13,000.00')}${line('Delivery', 'KSh 500.00')}${line('Grand Total', 'KSh 13,600.00')}`,
    ),
    total: null,
    currency: null,
  },
  {
    name: 'a sum in the footer of the cart’s own form, a code to type in beside it',
    url: 'https://socks.example.ca/cart',
    html: cart(
      'cs',
      'Nákupní košík',
      'Pokračovat k pokladně',
      `<form action="/cart"><div class="cart-row"><a href="/m">Med květový</a><input name="updates[1]" value="3"><b>229 Kč</b><b>687 Kč</b></div><footer class="cart-row"><h4>Máte slevový kupón?</h4><input name="code"><p>Doprava <b>89 Kč</b></p><p>Celkem: <b>776 Kč</b></p></footer></form>`,
    ),
    total: '776.00',
    currency: 'CZK',
    confidence: 'high',
    items: [['Med květový', 3, '229.00']],
  },
  {
    name: 'goods whose measures look like a count, with the count in an element of its own',
    url: 'https://linas.example.lt/krepselis',
    html: cart(
      'lt',
      'Krepšelis',
      'Apmokėti',
      `<table><tr><th>Produktas</th><th>Viso</th></tr>
      <tr><td>Lininė staltiesė 140×220 <strong>×&nbsp;1</strong></td><td>42,50 €</td></tr>
      <tr><td>Lininė servetėlė 40×40 <strong>×&nbsp;2</strong></td><td>11,00 €</td></tr>
      <tr><th>Tarpinė suma:</th><td>53,50 €</td></tr><tr><th>Iš viso:</th><td>53,50 €</td></tr></table>`,
    ),
    total: '53.50',
    currency: 'EUR',
    items: [
      ['Lininė staltiesė 140×220', 1, '42.50'],
      ['Lininė servetėlė 40×40', 2, '5.50'],
    ],
  },
  {
    name: 'a bare number that the template calls a quantity',
    url: 'https://erable.example.ca/checkouts/cn/abc/payment',
    html: htmlPage(
      'fr-CA',
      'Paiement',
      `<h1>Paiement</h1><table><tr><td><span class="thumb__quantity">2</span></td><th>Sirop ambré</th><td>50,00 $</td></tr>
      <tr><td><span class="thumb__quantity">1</span></td><th>Coffret découverte</th><td>34,00 $</td></tr></table>
      ${line('Sous-total', '84,00 $')}${line('TPS', '4,20 $')}${line('Total CAD', '88,20 $')}${payForm('Payer maintenant')}`,
    ),
    total: '88.20',
    currency: 'CAD',
    confidence: 'high',
    items: [
      ['Sirop ambré', 2, '25.00'],
      ['Coffret découverte', 1, '34.00'],
    ],
  },
  {
    name: 'a total with VAT beside one without it',
    url: 'https://hracky.example.cz/kosik/',
    html: cart(
      'cs',
      'Nákupní košík',
      'Pokračovat k pokladně',
      `<table><tr><td><a href="/v">Vláčkodráha</a></td><td><input type="number" name="amount" value="1"> ks</td><td>1 299 Kč</td><td>1 299 Kč</td></tr>
      <tr><td><a href="/p">Puzzle</a></td><td><input type="number" name="amount" value="2"> ks</td><td>349 Kč</td><td>698 Kč</td></tr></table>
      <div>Nakupte ještě za <strong>503 Kč</strong> a dopravu máte <strong>ZDARMA</strong></div>
      <div><div>Celkem s DPH</div><strong>1 997 Kč</strong><div>bez DPH</div><span>1 650,41 Kč</span></div>`,
    ),
    total: '1997.00',
    currency: 'CZK',
    items: [
      ['Vláčkodráha', 1, '1299.00'],
      ['Puzzle', 2, '349.00'],
    ],
  },
  {
    name: 'what is missing for free shipping, between the goods and the total',
    url: 'https://utsuwa.example.jp/cart',
    html: cart(
      'ja',
      'ショッピングカート',
      'レジに進む',
      `<p>商品の合計金額は「<strong>￥8,140</strong>」です。</p><p>あと「<strong>￥1,860</strong>」で送料無料です。</p>
      <ul><li><a href="/1">飯碗 染付唐草</a> <span>￥2,750</span> <input name="quantity" value="2"></li><li><a href="/2">竹箸 拭き漆</a> <span>￥880</span> <input name="quantity" value="3"></li></ul>
      <div>合計：<span>￥8,140</span></div>`,
    ),
    total: '8140',
    currency: 'JPY',
    items: [
      ['飯碗 染付唐草', 2, '2750'],
      ['竹箸 拭き漆', 3, '880'],
    ],
  },
];
