import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { Cart } from '../../lib/cart/cart.ts';
import { countryName } from '../../lib/i18n/country-name.ts';
import { formatNumber } from '../../lib/i18n/format-number.ts';
import type { Money } from '../../lib/money/money.ts';
import { type Draft, type DraftValue, isDraft } from '../forms/draft.ts';
import { type Field, fieldsOf } from '../forms/fields-of.ts';
import { useFieldWords } from '../forms/use-field-words.ts';
import { useMoney } from '../money/use-money.ts';
import { useReader } from '../shell/reader.ts';
import type { ReviewGroup } from './Review.tsx';
import type { ReviewField } from './ReviewRow.tsx';

export type ReviewSource = {
  readonly cart: Cart;
  readonly storeName: string;
  readonly form: string;
  readonly schema: z.ZodObject;
  readonly draft: Draft;
  readonly price: Money;
};

/** Every field that placing an order sends, in words. Only the form's optional texts can be taken out: the cart is what the price was signed for. */
export function useReviewGroups(source: ReviewSource): readonly ReviewGroup[] {
  const { t } = useTranslation();
  const money = useMoney();
  const cart = useCartFields(source.cart, source.storeName);
  const form = useFormFields(source);
  return [
    { group: 'cart', fields: cart },
    { group: 'form', fields: form },
    {
      group: 'price',
      fields: [
        { id: 'price', label: t('review.price'), value: money(source.price), optional: false },
      ],
    },
  ];
}

function useCartFields(cart: Cart, storeName: string): ReviewField[] {
  const { t } = useTranslation();
  const { locale } = useReader();
  const money = useMoney();
  const sent = (id: string, label: string, value: string) => ({
    id,
    label,
    value,
    optional: false,
  });
  const items = cart.items.map((item, row) =>
    sent(
      `item-${row}`,
      [item.title, item.variant].filter(Boolean).join(' · '),
      `${formatNumber(item.quantity, locale)} × ${item.link}`,
    ),
  );
  return [
    sent('store', t('review.store'), storeName),
    sent('address', t('review.address'), cart.address),
    ...items,
    sent('total', t('review.total'), money(cart.total)),
  ];
}

function useFormFields({ form, schema, draft }: ReviewSource): ReviewField[] {
  const { t } = useTranslation();
  const { locale } = useReader();
  const words = useFieldWords(form);
  const inWords = (id: string, field: Field, value: DraftValue | undefined) => {
    if (value === true || value === false) return t(value ? 'review.yes' : 'review.no');
    if (typeof value !== 'string') return '';
    if (field.kind === 'choice') return value && words.label(`${id}-${value}`);
    return field.kind === 'country' && value ? countryName(value, locale) : value;
  };
  const flatten = (fields: readonly Field[], values: Draft, path: string): ReviewField[] =>
    fields.flatMap((field) => {
      const id = path + field.name;
      const value = values[field.name];
      if (field.kind === 'fixed') return [];
      if (field.kind === 'group')
        return isDraft(value) ? flatten(field.fields, value, `${id}-`) : [];
      return [
        { id, label: words.label(id), value: inWords(id, field, value), optional: !field.required },
      ];
    });
  return flatten(fieldsOf(schema), draft, '');
}
