import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/stores/any-page/read-page.ts';
import { captured } from '../../accuracy/captured.ts';
import { openPage } from '../open-page.ts';
import {
  bigcommerceCart,
  magentoCart,
  prestashopCart,
  shopifyCart,
  shopifyCheckout,
  wooBlocks,
  wooCart,
  wooCheckout,
} from './world-shops.ts';

const asked = { pointed: null, now: new Date(0), language: null };
const read = (html: string, url: string) =>
  captured(readPage(openPage(html, url), url, [], asked), url);

const host = 'https://world.example';
const [one, two] = [`${host}/products/kettle`, `${host}/products/scarf`];
const titles = ['Kettle', 'Wool scarf'];

/** Two kettles and a scarf; what each costs and the rows of the sum, in the shop's own writing. */
const shown = (
  [unit, all, other]: readonly [string, string, string],
  ...rows: readonly (readonly [string, string, string])[]
) => ({
  goods: [
    ['Kettle', one, 2, unit, all],
    ['Wool scarf', two, 1, other, other],
  ] as const,
  rows,
});

const shops = [
  {
    name: 'WooCommerce in Polish, whose word for the goods means any amount',
    url: '/koszyk/',
    html: wooCart(
      shown(
        ['40,00 zł', '80,00 zł', '120,00 zł'],
        ['cart-subtotal', 'Kwota', '200,00 zł'],
        ['shipping', 'Wysyłka', '15,00 zł'],
        ['fee', 'Pakowanie', '5,00 zł'],
        ['order-total', 'Łącznie', '220,00 zł'],
      ),
    ),
    facts: ['cart', 'PLN', '220.00', '40.00', '120.00'],
  },
  {
    name: 'WooCommerce in toman, with Persian digits',
    url: '/cart/',
    html: wooCart(
      shown(
        ['۴۰٬۰۰۰ تومان', '۸۰٬۰۰۰ تومان', '۱۲۰٬۰۰۰ تومان'],
        ['cart-subtotal', 'جمع جزء', '۲۰۰٬۰۰۰ تومان'],
        ['order-total', 'مجموع', '۲۰۰٬۰۰۰ تومان'],
      ),
    ),
    facts: ['cart', 'IRR', '2000000.00', '400000.00', '1200000.00'],
  },
  {
    name: 'a checkout of WooCommerce with three decimals',
    url: '/checkout/',
    html: wooCheckout(
      shown(
        ['4.250 د.ك', '8.500 د.ك', '12.125 د.ك'],
        ['cart-subtotal', 'المجموع', '20.625 د.ك'],
        ['shipping', 'الشحن', '1.500 د.ك'],
        ['order-total', 'الإجمالي', '22.125 د.ك'],
      ),
    ),
    facts: ['checkout', 'KWD', '22.125', '4.250', '12.125'],
  },
  {
    name: 'WooCommerce blocks in Hungarian, without decimals',
    url: '/kosar/',
    html: wooBlocks(
      shown(
        ['4 000 Ft', '8 000 Ft', '12 000 Ft'],
        ['', 'Részösszeg', '20 000 Ft'],
        ['', 'Szállítás', '1 490 Ft'],
        ['wc-block-components-totals-footer-item', 'Becsült végösszeg', '21 490 Ft'],
      ),
    ),
    facts: ['cart', 'HUF', '21490.00', '4000.00', '12000.00'],
  },
  {
    name: 'Shopify in Japanese',
    url: '/cart',
    html: shopifyCart('JPY')(
      shown(['¥4,000', '¥8,000', '¥12,000'], ['', '推定合計', '¥20,000 JPY']),
    ),
    facts: ['cart', 'JPY', '20000', '4000', '12000'],
  },
  {
    name: 'the drawer of Shopify in Spanish, pesos of Mexico',
    url: '/cart?cart-drawer=1',
    html: shopifyCart(
      'MXN',
      true,
    )(shown(['$400.00', '$800.00', '$1,200.00'], ['', 'Total estimado', '$2,000.00 MXN'])),
    facts: ['cart', 'MXN', '2000.00', '400.00', '1200.00'],
  },
  {
    name: 'Shopify’s checkout in French',
    url: '/checkouts/cn/abc/information',
    html: shopifyCheckout('EUR')(
      shown(
        ['40,00 €', '80,00 €', '120,00 €'],
        ['', 'Sous-total', '200,00 €'],
        ['', 'Expédition', '6,90 €'],
        ['', 'Total', '206,90 €'],
      ),
    ),
    facts: ['checkout', 'EUR', '206.90', '40.00', '120.00'],
  },
  {
    name: 'Magento in Arabic, dinars of Kuwait',
    url: '/checkout/cart/',
    html: magentoCart('KWD')(
      shown(
        ['4.250 د.ك', '8.500 د.ك', '12.125 د.ك'],
        ['totals sub', 'المبلغ', '20.625 د.ك'],
        ['totals shipping excl', 'التسليم', '1.500 د.ك'],
        ['grand totals', 'إجمالي الطلب', '22.125 د.ك'],
      ),
    ),
    facts: ['cart', 'KWD', '22.125', '4.250', '12.125'],
  },
  {
    name: 'BigCommerce in Spanish, dollars of Australia',
    url: '/cart.php',
    html: bigcommerceCart('AUD')(
      shown(
        ['$40.00', '$80.00', '$120.00'],
        ['', 'Subtotal:', '$200.00'],
        ['', 'Envío:', '$9.50'],
        ['cart-total-grandTotal', 'Total general:', '$209.50'],
      ),
    ),
    facts: ['cart', 'AUD', '209.50', '40.00', '120.00'],
  },
  {
    name: 'PrestaShop in Czech',
    url: '/cs/kosik?action=show',
    html: prestashopCart('CZK')(
      shown(
        ['400 Kč', '800 Kč', '1 200 Kč'],
        ['cart-subtotal-products', '3 kusy', '2 000 Kč'],
        ['cart-subtotal-shipping', 'Balíkovna', '79 Kč'],
        ['cart-total', 'Celkem (s DPH)', '2 079 Kč'],
      ),
    ),
    facts: ['cart', 'CZK', '2079.00', '400.00', '1200.00'],
  },
] as const;

/** The page with a digit of its last amount changed, or with that amount gone. */
const spoilt = (html: string, total: string, how: (found: string) => string): string => {
  const at = html.lastIndexOf(total);
  return html.slice(0, at) + how(total) + html.slice(at + total.length);
};

const written = (html: string): string =>
  [...html.matchAll(/>([^<>]*[\d۰-۹][^<>]*)</g)].map(([, text = '']) => text).at(-1) ?? '';

describe.each(shops)('$name', ({ url, html, facts: [kind, currency, total, first, second] }) => {
  it('is read, every item and line', () => {
    const reading = read(html, host + url);
    expect(reading).toMatchObject({ kind, currency, total, confidence: 'high' });
    expect(reading.items.map(({ title, quantity }) => [title, quantity])).toEqual([
      [titles[0], 2],
      [titles[1], 1],
    ]);
    expect(reading.items.map(({ unitPrice }) => unitPrice)).toEqual([first, second]);
    if (kind === 'cart') expect(reading.items.map((item) => item.url)).toEqual([one, two]);
  });

  it('is not sure when a digit of its total differs', () => {
    const other = spoilt(html, written(html), (text) =>
      text.replace(/[1-9۱-۹]/, (digit) =>
        /[9۹]/.test(digit) ? '3' : /\d/.test(digit) ? '9' : '۹',
      ),
    );
    expect(read(other, host + url).confidence).not.toBe('high');
  });

  it('shows no other total when its own is gone', () => {
    const other = spoilt(html, written(html), () => '');
    expect(read(other, host + url)).not.toMatchObject({ confidence: 'high' });
  });
});

describe('the link of an item in Shopify', () => {
  it('keeps the variant and nothing else', () => {
    const html = shopifyCart('USD')({
      goods: [['Kettle', '/products/kettle?variant=41&_pos=2', 1, '$40.00', '$40.00']],
      rows: [['', 'Estimated total', '$40.00 USD']],
    });
    expect(read(html, `${host}/cart`).items.map(({ url }) => url)).toEqual([`${one}?variant=41`]);
  });
});
