import { findAll } from '../find-all.ts';
import type { CartData } from './cart-data.ts';
import { shopify } from './shopify.ts';
import { shopifyData } from './shopify-data.ts';
import { woocommerceData } from './woocommerce-data.ts';

/** Longest answer, in characters, and longest wait for it, in milliseconds. */
const most = 2_000_000;
const patience = 3000;

const sources = [
  { marks: shopify.marks, path: '/cart.js', read: shopifyData },
  {
    marks: 'body[class*="woocommerce"], [class*="wc-block-"]',
    path: '/wp-json/wc/store/v1/cart',
    read: woocommerceData,
  },
];

/** Asks the shop that a page belongs to for its cart, as the page itself would; `null` where the shop program isn't known, or doesn't answer with one. Never throws. */
export const fetchCartData = async (
  document: Document,
  address: string,
  get: typeof fetch,
): Promise<CartData | null> => {
  const source = sources.find(({ marks }) => findAll(document, marks).length > 0);
  if (!source) return null;
  try {
    const answer = await get(new URL(source.path, address), {
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    const text = answer.ok ? await answer.text() : '';
    return text.length > most ? null : source.read(JSON.parse(text), address);
  } catch {
    return null;
  }
};
