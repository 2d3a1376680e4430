import { useTranslation } from 'react-i18next';
import { useMoney } from '../../components/money/use-money.ts';
import type { ReviewGroup } from '../../components/ordering/Review.tsx';
import type { ReviewField } from '../../components/ordering/ReviewRow.tsx';
import type { CartItem } from '../../lib/cart/cart.ts';
import type { StoreCartForm } from '../../lib/orders/store-cart-form.ts';
import type { QuoteRow } from '../../lib/storage/rows.ts';
import { storeName } from './store-name.ts';

/** Every field of the order as it will be sent, in the reader's words. */
export const useReviewGroups = (quote: QuoteRow, form: StoreCartForm | null): ReviewGroup[] => {
  const { t } = useTranslation();
  const money = useMoney();
  const { cart, claims } = quote;
  const needed = (id: string, label: string, value: string): ReviewField => ({
    id,
    label,
    value,
    optional: false,
  });
  return [
    {
      group: 'cart',
      fields: [
        needed('store', t('review.store'), storeName(cart.store)),
        needed('address', t('review.address'), cart.address),
        ...cart.items.map((item, at) =>
          needed(`item-${at}`, t('review.link', { number: at + 1 }), inWords(item)),
        ),
        needed('total', t('review.total'), money(cart.total)),
      ],
    },
    { group: 'form', fields: form ? formFields(form, t) : [] },
    { group: 'price', fields: [needed('price', t('review.price'), money(claims.price.total))] },
  ];
};

const inWords = ({ quantity, title, variant, link }: CartItem): string =>
  [`${quantity} × ${title}`, variant, link].filter(Boolean).join(' – ');

const formFields = (
  form: StoreCartForm,
  t: ReturnType<typeof useTranslation>['t'],
): ReviewField[] => {
  const delivery = Object.entries(form.delivery ?? {}).filter(([, value]) => value !== '');
  return [
    ...delivery.map(([name, value]) => ({
      id: `delivery-${name}`,
      label: t(`field.store-cart.delivery-${name as keyof NonNullable<StoreCartForm['delivery']>}`),
      value,
      optional: name === 'region' || name === 'phone' || name === 'postalCode',
    })),
    {
      id: 'variants',
      label: t('field.store-cart.variantsConfirmed'),
      value: t('review.yes'),
      optional: false,
    },
    { id: 'note', label: t('field.store-cart.note'), value: form.note, optional: true },
  ];
};

/** The form without what the shopper took out. */
export const strikeOut = (form: StoreCartForm, struck: ReadonlySet<string>): StoreCartForm => ({
  ...form,
  note: struck.has('note') ? '' : form.note,
  delivery: form.delivery && {
    ...form.delivery,
    region: struck.has('delivery-region') ? '' : form.delivery.region,
    phone: struck.has('delivery-phone') ? '' : form.delivery.phone,
    postalCode: struck.has('delivery-postalCode') ? '' : form.delivery.postalCode,
  },
});
