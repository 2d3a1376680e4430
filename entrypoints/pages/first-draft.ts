import { blankDraft } from '../../components/forms/blank-draft.ts';
import type { Draft } from '../../components/forms/draft.ts';
import { fieldsOf } from '../../components/forms/fields-of.ts';
import type { Cart } from '../../lib/cart/cart.ts';
import { orderForms } from '../../lib/orders/order-form.ts';
import type { OrderKind } from '../../lib/pricing/order-kind.ts';

/** A form before the first key, with what is known already: the address of the page in the tab, and of an invoice its number and goods. */
export const firstDraft = (kind: OrderKind, cart: Cart, payAt: string): Draft => {
  const blank = blankDraft(fieldsOf(orderForms[kind]));
  const [item] = cart.items;
  if (kind === 'seller-invoice')
    return { ...blank, invoiceNumber: item?.id ?? '', goods: item?.title ?? '' };
  return 'address' in blank ? { ...blank, address: payAt } : blank;
};
