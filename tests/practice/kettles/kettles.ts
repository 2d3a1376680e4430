import { page } from '../page.ts';
import type { Shop, ShopPage } from '../shop.ts';
import { cartBody, checkoutBody, componentBody, plainBody, productBody } from './bodies.ts';

const host = 'www.kettles.example';

const still = (path: RegExp, title: string, body: string): ShopPage => ({
  path,
  draw: () =>
    page({ host, lang: 'en', direction: 'ltr', title, shop: `Practice shop · ${host}`, body }),
  parts: () => ({}),
});

/** A practice shop that no file knows: it is read by what all shops have in common. */
export const kettles: Shop = {
  host,
  pictureHosts: [],
  firstBasket: { express: false, rows: [] },
  pages: [
    still(/^\/cart$/, 'Your cart – Kettles', cartBody),
    still(/^\/checkout$/, 'Checkout – Kettles', checkoutBody),
    still(/^\/account\/deposit$/, 'Deposit – Kettles', plainBody),
    still(/^\/voucher$/, 'Voucher – Kettles', componentBody),
    still(/^\/products\/enamel-kettle$/, 'Enamel kettle – Kettles', productBody),
  ],
  leads: { '/': '/cart' },
};
