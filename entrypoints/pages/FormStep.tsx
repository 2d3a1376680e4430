import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { blankDraft } from '../../components/forms/blank-draft.ts';
import { type Draft, KeptDraft } from '../../components/forms/draft.ts';
import { fieldsOf } from '../../components/forms/fields-of.ts';
import { StoreCartOrder } from '../../components/ordering/StoreCartOrder.tsx';
import { BackButton } from '../../components/shell/BackButton.tsx';
import { Screen } from '../../components/shell/Screen.tsx';
import { send } from '../../lib/messages/send.ts';
import { StoreCartForm } from '../../lib/orders/store-cart-form.ts';
import type { FlowProps } from './flow.ts';
import { useDraft } from './use-live.ts';

/** The form of the order. Each key that is typed goes to disk through the background. */
export function FormStep({ cartKey, onBack, onNext }: FlowProps & { readonly onNext: () => void }) {
  const { t } = useTranslation();
  const kept = useDraft(cartKey);
  const [typed, setTyped] = useState<Draft | null>(null);
  if (kept === undefined) return null;
  const draft = typed ?? draftOf(kept?.form);
  const keep = (form: Draft) => {
    setTyped(form);
    send('draftChanged', { key: cartKey, form });
  };
  return (
    <Screen title={t('orderForm.title')} before={<BackButton onPress={onBack} />}>
      <StoreCartOrder
        draft={draft}
        onDraft={keep}
        onSubmit={(form) => {
          send('draftChanged', { key: cartKey, form });
          onNext();
        }}
      />
    </Screen>
  );
}

const draftOf = (kept: unknown): Draft => {
  const parsed = KeptDraft.safeParse(kept);
  return parsed.success ? parsed.data : blankDraft(fieldsOf(StoreCartForm));
};
