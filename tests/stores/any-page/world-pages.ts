import { type AnyPageCase, htmlPage, payForm } from './any-page-case.ts';

const sum = (lines: readonly (readonly [string, string])[]): string =>
  lines.map(([label, amount]) => `<p><span>${label}</span> <b>${amount}</b></p>`).join('');

/** Carts and checkouts as shop programs around the world draw them, one for each thing that is easily misread there. */
export const worldPages: readonly AnyPageCase[] = [
  {
    name: 'toman in an element of its own behind words, and a Persian number between two buttons',
    url: 'https://shop.example.ir/cart',
    html: htmlPage(
      'fa',
      'سبد خرید',
      `<h1>سبد خرید</h1><article><a href="/p/1"><img src="a.jpg" alt="کاسه مسی"></a><h3><a href="/p/1">کاسه مسی</a></h3><div><button aria-label="plus"></button><span>۳</span><button aria-label="minus"></button></div>
      <p>قیمت واحد: ۱۵۰٬۰۰۰<span>تومان</span></p><p>جمع: ۴۵۰٬۰۰۰<span>تومان</span></p></article>
      <div><p>قیمت کالاها <b>۴۵۰٬۰۰۰</b><span>تومان</span></p><p>هزینه ارسال <b>۳۰٬۰۰۰</b><span>تومان</span></p><p>مبلغ قابل پرداخت: ۴۸۰٬۰۰۰<span>تومان</span></p></div><a class="btn" href="/checkout">ادامه خرید</a>`,
    ),
    ...{ total: '4800000.00', currency: 'IRR', confidence: 'high' },
    items: [['کاسه مسی', 3, '1500000.00']],
  },
  {
    name: 'rows whose first link takes them out, with a copy of each number for small screens',
    url: 'https://shop.example.jp/cart',
    html: htmlPage(
      'ja',
      'ショッピングカート',
      `<h1>ショッピングカート</h1><ol><li>削除</li><li>商品内容</li><li>数量</li><li>小計</li></ol>
      <ul><li><a href="/cart/remove/5"><img src="x.svg" alt="delete"></a></li><li><a href="/products/detail/5"><img src="a.jpg" alt="急須"></a><div><a href="/products/detail/5">急須</a></div><div>￥2,500</div><div>小計：￥5,000</div></li><li><div>2</div><div>数量：2</div></li><li>￥5,000</li></ul>
      <div>合計：<span>￥5,000</span></div><a href="/cart/buystep">レジに進む</a>`,
    ),
    ...{ total: '5000', currency: 'JPY', confidence: 'high' },
    items: [['急須', 2, '2500']],
    links: ['https://shop.example.jp/products/detail/5'],
  },
  {
    name: 'goods that only the query of their links tells apart',
    url: 'https://shop.example.ru/index.php?route=checkout/cart',
    html: htmlPage(
      'ru',
      'Корзина',
      `<h1>Корзина</h1><table><thead><tr><td>Название</td><td>Количество</td><td>Цена за шт.</td><td>Всего</td></tr></thead><tbody>
      <tr><td><a href="https://shop.example.ru/index.php?route=product/product&amp;product_id=40&amp;utm_source=x">Самовар</a></td><td><input name="quantity[1]" value="1"></td><td>9 500 ₽</td><td>9 500 ₽</td></tr>
      <tr><td><a href="https://shop.example.ru/index.php?route=product/product&amp;product_id=41">Поднос</a></td><td><input name="quantity[2]" value="2"></td><td>1 200 ₽</td><td>2 400 ₽</td></tr></tbody></table>
      <table><tr><td><b>Сумма:</b></td><td>11 900 ₽</td></tr><tr><td><b>Доставка:</b></td><td>300 ₽</td></tr><tr><td><b>Итого:</b></td><td>12 200 ₽</td></tr></table><a class="btn" href="/checkout">Оформить заказ</a>`,
    ),
    ...{ total: '12200.00', currency: 'RUB', confidence: 'high' },
    items: [
      ['Самовар', 1, '9500.00'],
      ['Поднос', 2, '1200.00'],
    ],
    links: [
      'https://shop.example.ru/index.php?route=product/product&product_id=40',
      'https://shop.example.ru/index.php?route=product/product&product_id=41',
    ],
  },
  {
    name: 'two digits behind a sign in an element of its own are no cents',
    url: 'https://tienda.example.mx/carrito',
    html: htmlPage(
      'es-MX',
      'Carrito',
      `<h1>Carrito</h1><div class="cart-item"><a href="/p/1"><img src="a.jpg" alt="Molcajete"></a><input name="quantity" value="1"><span><i>$</i><em class="fraction">649</em></span></div>
      ${sum([
        ['Productos', '<i>$</i><em class="fraction">649</em>'],
        ['Envío', '<i>$</i><em class="fraction">99</em>'],
        ['Total', '<i>$</i><em class="fraction">748</em>'],
      ])}<button>Continuar compra</button>`,
    ),
    ...{ total: '748.00', currency: 'MXN', confidence: 'high' },
    items: [['Molcajete', 1, '649.00']],
  },
  {
    name: 'a total with the tax in small type, goods with their maker in the heading',
    url: 'https://boutique.example.fr/cart',
    html: htmlPage(
      'fr',
      'Mon panier',
      `<h1>Mon panier</h1><article><a href="/p/1"><img src="a.jpg" alt="Manteau long"></a><a href="/p/1"><h3>Maison Exemple</h3><p>Manteau long</p></a><label for="q">Quantité</label><select id="q"><option selected>1</option><option>2</option></select><span>180,00 €</span></article>
      <aside><h2>Total</h2><dl><dt>Sous-total</dt><dd>180,00 €</dd><dt>Livraison</dt><dd>0,00 €</dd><dt>Remise</dt><dd>−30,00 €</dd></dl><div><span>Total <small>TVA comprise</small></span> <strong>150,00 €</strong></div><a href="/checkout">Commander</a></aside>`,
    ),
    ...{ total: '150.00', currency: 'EUR', confidence: 'high' },
    items: [['Manteau long', 1, '180.00']],
  },
  {
    name: 'instalments beside a price, which count months and not pieces',
    url: 'https://shop.example.kz/cart',
    html: htmlPage(
      'kk',
      'Себет',
      `<h1>Себет</h1><div class="cart-item"><a href="/p/1"><img src="a.jpg" alt="Шәйнек"></a><a href="/p/1">Шәйнек</a><div><button>-</button><span>1</span><button>+</button></div><div>24 000 ₸</div><div>2 000 ₸ x 12 ай</div></div>
      ${sum([
        ['Тауарлар', '24 000 ₸'],
        ['Жеткізу', '1 500 ₸'],
        ['Барлығы', '25 500 ₸'],
      ])}<button>Тапсырысты рәсімдеу</button>`,
    ),
    ...{ total: '25500.00', currency: 'KZT', confidence: 'high' },
    items: [['Шәйнек', 1, '24000.00']],
  },
  {
    name: 'a list that is named like one of its rows',
    url: 'https://loja.example.com.br/carrinho',
    html: htmlPage(
      'pt-BR',
      'Carrinho',
      `<h1>Carrinho de compras</h1><div class="list cart-row">${[
        ['/p/1', 'Cuia', '2', 'R$ 80,00'],
        ['/p/2', 'Bomba', '1', 'R$ 55,00'],
      ]
        .map(
          ([link, title, count, price]) =>
            `<div class="cart-item line"><a href="${link}"><img src="a.jpg" alt="${title}"></a><h6><a href="${link}">${title}</a></h6><input type="number" name="quantity[1]" value="${count}"><span>${price}</span></div>`,
        )
        .join('')}</div>${sum([
        ['Subtotal', 'R$ 135,00'],
        ['Frete', 'R$ 20,00'],
        ['Total', 'R$ 155,00'],
      ])}<p>ou 3x de R$ 51,67</p><input type="submit" value="Finalizar compra">`,
    ),
    ...{ total: '155.00', currency: 'BRL', confidence: 'high' },
    items: [
      ['Cuia', 2, '40.00'],
      ['Bomba', 1, '55.00'],
    ],
  },
  {
    name: 'a list that only its label calls the number of pieces',
    url: 'https://laden.example.de/warenkorb',
    html: htmlPage(
      'de',
      'Warenkorb',
      `<h1>Warenkorb</h1><div class="basket"><div class="box"><a href="/p/1"><img src="a.jpg" alt="Filzpantoffel"></a><a href="/p/1">Filzpantoffel</a><select aria-label="Menge"><option value="1">Menge: 1</option><option value="2" selected>Menge: 2</option></select><b>70,00 €</b></div></div>
      ${sum([
        ['Zwischensumme', '70,00 €'],
        ['Versand', '5,00 €'],
        ['Gesamtsumme', '75,00 €'],
      ])}<button>Zur Kasse</button>`,
    ),
    ...{ total: '75.00', currency: 'EUR', confidence: 'high' },
    items: [['Filzpantoffel', 2, '35.00']],
  },
  {
    name: 'bare numbers below the head of a column of prices',
    url: 'https://magazin.example.ru/basket/',
    html: htmlPage(
      'ru',
      'Корзина',
      `<h1>Корзина</h1><table><thead><tr><td>Наименование</td><td>Цена, руб.</td><td>Кол-во</td><td>Стоимость, руб.</td></tr></thead><tbody><tr><td><a href="/p/1">Валенки</a></td><td>2 300</td><td><input class="amount" value="2"></td><td>4 600</td></tr></tbody></table>
      ${sum([
        ['Товаров на сумму:', '4 600 руб.'],
        ['Доставка:', '400 руб.'],
        ['К оплате:', '5 000 руб.'],
      ])}<a class="button" href="/order">Оформить заказ</a>`,
    ),
    ...{ total: '5000.00', currency: 'RUB', confidence: 'high' },
    items: [['Валенки', 2, '2300.00']],
  },
  {
    name: 'a cell for a code that reaches down beside the sum',
    url: 'https://tienda.example.es/carrito',
    html: htmlPage(
      'es',
      'Carrito',
      `<h1>Carrito</h1><table><thead><tr><th>Producto</th><th>Descripción</th><th>Precio unitario</th><th>Cant.</th><th>Total</th></tr></thead>
      <tfoot><tr><td rowspan="3" colspan="2"><h4>Código de descuento</h4><input name="code"><button>OK</button></td><td colspan="2">Total productos (impuestos inc.)</td><td>60,00 €</td></tr><tr><td colspan="2">Total envío (impuestos inc.)</td><td>4,00 €</td></tr><tr><td colspan="2">Total</td><td>64,00 €</td></tr></tfoot>
      <tbody><tr><td><img src="a.jpg" alt="Botijo"></td><td><a href="/p/1">Botijo</a></td><td>30,00 €</td><td><input name="qty" value="2"></td><td>60,00 €</td></tr></tbody></table><a class="btn" href="/checkout">Tramitar pedido</a>`,
    ),
    ...{ total: '64.00', currency: 'EUR', confidence: 'high' },
    items: [['Botijo', 2, '30.00']],
  },
  {
    name: 'a booking whose lines have names of their own, and add up',
    url: 'https://tickets.example.co.kr/payment',
    html: htmlPage(
      'ko',
      '결제하기',
      `<h2>예매 정보</h2>${sum([
        ['일반 3명', '45,000원'],
        ['할인금액', '-6,000원'],
        ['최종 결제금액', '39,000원'],
      ])}${payForm('결제하기')}`,
    ),
    ...{ total: '39000', currency: 'KRW', confidence: 'high' },
  },
  {
    name: 'the same with another digit in its total',
    url: 'https://tickets.example.co.kr/payment',
    html: htmlPage(
      'ko',
      '결제하기',
      `<h2>예매 정보</h2>${sum([
        ['일반 3명', '45,000원'],
        ['할인금액', '-6,000원'],
        ['최종 결제금액', '38,000원'],
      ])}${payForm('결제하기')}`,
    ),
    ...{ total: '38000', currency: 'KRW', confidence: 'low' },
  },
  {
    name: 'two totals that differ by the shipping, of which one is all that the rows and the shipping come to',
    url: 'https://shop.example.kr/orderform',
    html: htmlPage(
      'ko',
      '주문서 작성',
      `<h2>주문서 작성</h2><table><thead><tr><th>상품명</th><th>총수량</th><th>판매가</th><th>소계</th></tr></thead><tbody><tr><td><b>도자기 접시</b></td><td>2</td><td>20,000</td><td>40,000</td></tr></tbody></table>
      <dl><dt>주문</dt><dd>40,000 원</dd><dt>배송비</dt><dd>3,000 원</dd><dt>총계</dt><dd>46,000 원</dd></dl><p>총 주문금액 <b>43,000원</b></p>${payForm('주문하기')}`,
    ),
    ...{ total: '43000', currency: 'KRW', confidence: 'low' as const },
  },
  {
    name: 'a way to ship that is chosen, and no total that holds it',
    url: 'https://sklep.example.pl/koszyk',
    html: htmlPage(
      'pl',
      'Koszyk',
      `<h1>Koszyk</h1><table><thead><tr><th>Produkt</th><th>Cena</th><th>Ilość</th><th>Kwota</th></tr></thead><tbody><tr><td><a href="/p/1">Garnek</a></td><td>50,00 zł</td><td><input name="qty" value="2"></td><td>100,00 zł</td></tr></tbody></table>
      <table><tr><th>Kwota</th><td>100,00 zł</td></tr><tr><th>Wysyłka</th><td><ul><li><input type="radio" name="s" id="a" checked><label for="a">Kurier: 15,00 zł</label></li><li><input type="radio" name="s" id="b"><label for="b">Odbiór</label></li></ul></td></tr></table><a class="btn" href="/checkout">Przejdź do kasy</a>`,
    ),
    ...{ total: null, currency: null },
  },
  {
    name: 'a tax for the stay that is paid at the hotel',
    url: 'https://hotel.example.gr/booking',
    html: htmlPage(
      'el',
      'Η κράτησή σας',
      `<h1>Η κράτησή σας</h1>${sum([
        ['Διαμονή 2 νύχτες', '200,00 €'],
        ['ΦΠΑ', '26,00 €'],
        ['Σύνολο', '226,00 €'],
      ])}<p>Τέλος διαμονής 4,00 € ανά νύχτα, πληρωτέο στο κατάλυμα</p>${payForm('Ολοκλήρωση κράτησης')}`,
    ),
    ...{ total: '226.00', currency: 'EUR', confidence: 'high' },
  },
  {
    name: 'a checkout that says how many with the unit of its language',
    url: 'https://butik.example.se/kassa',
    html: htmlPage(
      'sv',
      'Kassa',
      `<h1>Kassan</h1><section><h2>Varukorg</h2><div class="row-item"><a href="/p/1"><img src="a.jpg" alt="Smörkniv"></a><div>Smörkniv</div><div>3 st</div><div>270 kr</div></div></section>
      <dl><dt>Summa varor</dt><dd>270 kr</dd><dt>Frakt</dt><dd>49 kr</dd><dt>Att betala</dt><dd>319 kr</dd><dt>Varav moms</dt><dd>64 kr</dd></dl>${payForm('Slutför köp')}`,
    ),
    ...{ total: '319.00', currency: 'SEK', confidence: 'high' },
    items: [['Smörkniv', 3, '90.00']],
  },
  {
    name: 'a Finnish cart whose last sum has a word of its own',
    url: 'https://kauppa.example.fi/ostoskori',
    html: htmlPage(
      'fi',
      'Ostoskori',
      `<h1>Ostoskori</h1><table><thead><tr><th>Tuote</th><th>Hinta</th><th>Määrä</th><th>Yhteensä</th></tr></thead><tbody><tr><td><a href="/p/1">Puukko</a></td><td>45,00 €</td><td><input name="maara" value="2"></td><td>90,00 €</td></tr></tbody>
      <tfoot><tr><td colspan="3">Tuotteet yhteensä</td><td>90,00 €</td></tr><tr><td colspan="3">Toimituskulut</td><td>6,00 €</td></tr><tr><td colspan="3">Loppusumma (sis. ALV 25,5 %)</td><td>96,00 €</td></tr></tfoot></table><a class="btn" href="/checkout">Siirry kassalle</a>`,
    ),
    ...{ total: '96.00', currency: 'EUR', confidence: 'high' },
    items: [['Puukko', 2, '45.00']],
  },
  {
    name: 'a total in Arabic with the note that it holds the tax behind it',
    url: 'https://shop.example.sa/cart',
    html: htmlPage(
      'ar',
      'سلة المشتريات',
      `<h1>سلة المشتريات</h1><section class="cart-item"><a href="/p/1"><img src="a.jpg" alt="دلة نحاس"></a><h3><a href="/p/1">دلة نحاس</a></h3><input name="quantity" value="2"><span>المجموع:</span> <span>150.00 ر.س</span></section>
      <div><span>مجموع المنتجات</span><b>150.00 ر.س</b></div><div><p>الإجمالي</p><div><b>150.00 ر.س</b><small>شامل الضريبة</small></div></div><button>إتمام الطلب</button>`,
    ),
    ...{ total: '150.00', currency: 'SAR', confidence: 'high' },
    items: [['دلة نحاس', 2, '75.00']],
  },
];
