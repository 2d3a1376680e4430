import { useTranslation } from 'react-i18next';
import { orderForms } from '../../lib/orders/order-form.ts';
import type { OrderKind } from '../../lib/pricing/order-kind.ts';
import type { Draft } from '../forms/draft.ts';
import type { OwnFields } from '../forms/FormFields.tsx';
import { SchemaForm } from '../forms/SchemaForm.tsx';

export type KindFormProps = {
  readonly kind: OrderKind;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  /** The draft is one that the kind's schema takes. */
  readonly onReady: () => void;
  readonly own?: OwnFields;
};

/** What an order of a kind asks beside the cart. */
export function KindForm({ kind, draft, onDraft, onReady, own = {} }: KindFormProps) {
  const { t } = useTranslation();
  return (
    <SchemaForm
      schema={orderForms[kind]}
      form={kind}
      draft={draft}
      onDraft={onDraft}
      onSubmit={onReady}
      submitWord={t('orderForm.continue')}
      own={own}
    >
      <p className="soft small">{t('orderForm.kept')}</p>
    </SchemaForm>
  );
}
