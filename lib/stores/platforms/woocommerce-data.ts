import type { CartItem, CartLine, CartLineKind } from '../../cart/cart.ts';
import type { Money } from '../../money/money.ts';
import type { CartData } from './cart-data.ts';
import { countField, field, linkField, listField, textField } from './data-field.ts';
import { scaledMoney } from './scaled-money.ts';

/** What WooCommerce's Store API answers for the cart, as a cart; `null` for anything that isn't one or is not whole. Amounts come as texts, each with its own number of decimals. */
export const woocommerceData = (answer: unknown, address: string): CartData | null => {
  const totals = field(answer, 'totals');
  const total = amountOf(totals, 'total_price');
  const given = listField(answer, 'items');
  const items = given.flatMap((one) => itemOf(one, address) ?? []);
  if (total === null || given.length === 0 || items.length !== given.length) return null;
  return { store: 'woocommerce', items, lines: linesOf(totals), total };
};

const amountOf = (of: unknown, name: string): Money | null =>
  scaledMoney(field(of, name), field(of, 'currency_minor_unit'), field(of, 'currency_code'));

const itemOf = (given: unknown, address: string): CartItem | null => {
  const title = textField(given, 'name');
  const quantity = countField(given, 'quantity');
  const unitPrice = amountOf(field(given, 'prices'), 'price');
  if (title === null || quantity === null || unitPrice === null) return null;
  return {
    id: textField(given, 'key') ?? String(field(given, 'id') ?? title).slice(0, 500),
    title,
    link: linkField(given, 'permalink', address) ?? address,
    picture: linkField(listField(given, 'images')[0], 'src', address),
    variant: variantOf(listField(given, 'variation')),
    seller: null,
    quantity,
    unitPrice,
    selected: true,
  };
};

const variantOf = (parts: readonly unknown[]): string | null =>
  parts
    .flatMap((part) => textField(part, 'value') ?? [])
    .join(', ')
    .slice(0, 500) || null;

const parts: readonly (readonly [CartLineKind, string, string])[] = [
  ['items', 'total_items', 'Items'],
  ['fee', 'total_fees', 'Fees'],
  ['discount', 'total_discount', 'Discount'],
  ['shipping', 'total_shipping', 'Shipping'],
  ['tax', 'total_tax', 'Tax'],
];

const linesOf = (totals: unknown): CartLine[] =>
  parts.flatMap(([kind, name, label]) => {
    const amount = amountOf(totals, name);
    if (amount === null || amount.minor === 0) return [];
    const minor = kind === 'discount' ? -Math.abs(amount.minor) : amount.minor;
    return [{ kind, label, amount: { ...amount, minor } }];
  });
