import { useTranslation } from 'react-i18next';
import { StoreCartForm } from '../../lib/orders/store-cart-form.ts';
import type { Draft } from '../forms/draft.ts';
import { SchemaForm } from '../forms/SchemaForm.tsx';

export type StoreCartOrderProps = {
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly onSubmit: (form: StoreCartForm) => void;
};

/** What a cart order asks beside the cart. */
export function StoreCartOrder(props: StoreCartOrderProps) {
  const { t } = useTranslation();
  return (
    <SchemaForm
      {...props}
      schema={StoreCartForm}
      form="store-cart"
      submitWord={t('orderForm.continue')}
    >
      <p className="soft small">{t('orderForm.kept')}</p>
    </SchemaForm>
  );
}
