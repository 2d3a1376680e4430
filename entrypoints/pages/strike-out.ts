import type { StoreCartForm } from '../../lib/orders/store-cart-form.ts';

/** The form without what the shopper took out of the review; ids are those of the form's fields (`note`, `delivery-phone`). */
export const strikeOut = (form: StoreCartForm, struck: ReadonlySet<string>): StoreCartForm => {
  const unless = (id: string, value: string) => (struck.has(id) ? '' : value);
  const { delivery } = form;
  return {
    ...form,
    note: unless('note', form.note),
    delivery: delivery && {
      ...delivery,
      region: unless('delivery-region', delivery.region),
      postalCode: unless('delivery-postalCode', delivery.postalCode),
      phone: unless('delivery-phone', delivery.phone),
    },
  };
};
