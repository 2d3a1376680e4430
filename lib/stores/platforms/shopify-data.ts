import type { CartItem } from '../../cart/cart.ts';
import type { CartData } from './cart-data.ts';
import { countField, field, linkField, listField, textField } from './data-field.ts';
import { scaledMoney } from './scaled-money.ts';

/** Shopify gives every amount in hundredths, of currencies without a minor unit too. */
const decimals = 2;

/** What Shopify's `/cart.js` answers, as a cart; `null` for anything that isn't one or is not whole. The total is before shipping and tax. */
export const shopifyData = (answer: unknown, address: string): CartData | null => {
  const currency = field(answer, 'currency');
  const total = scaledMoney(field(answer, 'total_price'), decimals, currency);
  const given = listField(answer, 'items');
  const items = given.flatMap((one) => itemOf(one, currency, address) ?? []);
  if (total === null || given.length === 0 || items.length !== given.length) return null;
  return { store: 'shopify', items, lines: [], total };
};

const itemOf = (given: unknown, currency: unknown, address: string): CartItem | null => {
  const title = textField(given, 'product_title') ?? textField(given, 'title');
  const quantity = countField(given, 'quantity');
  const unitPrice = scaledMoney(field(given, 'final_price'), decimals, currency);
  if (title === null || quantity === null || unitPrice === null) return null;
  return {
    id: String(field(given, 'variant_id') ?? field(given, 'id') ?? title).slice(0, 500),
    title,
    link: linkField(given, 'url', address) ?? address,
    picture: linkField(given, 'image', address),
    variant: textField(given, 'variant_title'),
    seller: null,
    quantity,
    unitPrice,
    selected: true,
  };
};
