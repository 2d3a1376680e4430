import type { Cart } from '../../lib/cart/cart.ts';
import type { IdentityForm } from '../../lib/orders/identity.ts';
import type { OrderForm } from '../../lib/orders/order-form.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });

/** A cart of two rows with shipping, tax and a discount, which add up to 120.50 USD. */
export const cart: Cart = {
  store: 'amazon',
  page: 'checkout',
  address: 'https://www.amazon.com/checkout/p/p-1/spc',
  items: [
    {
      id: 'B000000001',
      title: 'A kettle',
      link: 'https://www.amazon.com/dp/B000000001',
      picture: null,
      variant: 'Blue',
      seller: null,
      quantity: 2,
      unitPrice: usd(4500),
      selected: true,
    },
    {
      id: 'B000000002',
      title: 'A cup',
      link: 'https://www.amazon.com/dp/B000000002',
      picture: null,
      variant: null,
      seller: null,
      quantity: 1,
      unitPrice: usd(2000),
      selected: true,
    },
  ],
  lines: [
    { kind: 'items', label: 'Items:', amount: usd(11_000) },
    { kind: 'shipping', label: 'Shipping & handling:', amount: usd(999) },
    { kind: 'tax', label: 'Estimated tax:', amount: usd(551) },
    { kind: 'discount', label: 'Promotion applied:', amount: usd(-500) },
  ],
  total: usd(12_050),
  totalKind: 'grand',
  seenAt: '2026-03-01T08:00:00.000Z',
};

/** The form that goes with it: the address is set at the store. */
export const form: OrderForm = {
  kind: 'store-cart',
  delivery: null,
  variantsConfirmed: true,
  note: '',
};

/** An identity form of nobody. */
export const identity: IdentityForm = {
  fullName: 'Canary Fullname',
  nationalId: 'canary-7731',
  birthDate: '1990-05-01',
  country: 'IR',
  address: 'Canary street 1',
  phone: '+98 21 0000 0000',
};
