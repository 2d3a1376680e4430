import type { OfferPage, Store } from './store.ts';

/** Goods for wholesale show a range or "Negotiable" as often as a price; neither is an offer. */
const product: OfferPage = {
  place: '.detail-right .goods-price',
  price: [{ at: '.detail-right .goods-price' }],
  currency: [],
  observe: ['.detail-right'],
};

/** buyKOREA, where Korean exporters show their goods, and KOPS, where their invoices are paid: in US dollars always. What comes after the page of the goods has not been described. */
export const buykorea: Store = {
  id: 'buykorea',
  name: 'buyKOREA',
  orders: 'seller-invoice',
  home: 'https://kops.buykorea.org/',
  hosts: ['buykorea.org', 'www.buykorea.org', 'kops.buykorea.org'].map((host) => ({
    host,
    currency: 'USD',
  })),
  pages: [
    { path: /^/, host: /^kops\./, kind: 'checkout', page: null },
    { path: /^\/ec\/prd\/selectGoodsDetail\.do$/, kind: 'product', page: product },
  ],
  itemPath: '/ec/prd/selectGoodsDetail.do?goodsSn={id}',
  itemQuery: [],
};
