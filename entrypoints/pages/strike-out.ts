import { type Draft, isDraft } from '../../components/forms/draft.ts';
import { type Field, fieldsOf } from '../../components/forms/fields-of.ts';
import { OrderForm, orderForms } from '../../lib/orders/order-form.ts';

/** The form without what the shopper took out of the review; ids are those of the form's fields (`note`, `delivery-phone`). What can't be left out stays. */
export const strikeOut = (form: OrderForm, struck: ReadonlySet<string>): OrderForm => {
  const stripped = OrderForm.safeParse(without(fieldsOf(orderForms[form.kind]), form, struck, ''));
  return stripped.success ? stripped.data : form;
};

const without = (
  fields: readonly Field[],
  values: Draft,
  struck: ReadonlySet<string>,
  path: string,
): Draft => {
  const left: Draft = { ...values };
  for (const field of fields) {
    const value = values[field.name];
    const id = path + field.name;
    if (field.kind === 'group' && isDraft(value))
      left[field.name] = without(field.fields, value, struck, `${id}-`);
    else if (!field.required && struck.has(id))
      left[field.name] = field.kind === 'choice' || field.kind === 'date' ? null : '';
  }
  return left;
};
