import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Draft, KeptDraft } from '../../components/forms/draft.ts';
import { KindForm } from '../../components/ordering/KindForm.tsx';
import { BackButton } from '../../components/shell/BackButton.tsx';
import { Screen } from '../../components/shell/Screen.tsx';
import { send } from '../../lib/messages/send.ts';
import { draftKey } from '../../lib/storage/draft-key.ts';
import { firstDraft } from './first-draft.ts';
import type { FlowProps } from './flow.ts';
import { PayeeField } from './PayeeField.tsx';
import { useDraft } from './use-live.ts';

export type FormStepProps = FlowProps & {
  readonly payAt: string;
  readonly onNext: () => void;
};

/** The form of the order. Each key that is typed goes to disk through the background. */
export function FormStep({ cartKey, quote, payAt, onBack, onNext }: FormStepProps) {
  const { t } = useTranslation();
  const { kind } = quote.claims;
  const key = draftKey(cartKey, kind);
  const kept = useDraft(key);
  const [typed, setTyped] = useState<Draft | null>(null);
  if (kept === undefined) return null;
  const draft = typed ?? keptDraft(kept?.form) ?? firstDraft(kind, quote.cart, payAt);
  const keep = (form: Draft) => {
    setTyped(form);
    send('draftChanged', { key, form });
  };
  const ready = () => {
    send('draftChanged', { key, form: draft });
    onNext();
  };
  return (
    <Screen title={t('orderForm.title')} before={<BackButton onPress={onBack} />}>
      <KindForm
        kind={kind}
        draft={draft}
        onDraft={keep}
        onReady={ready}
        own={{
          payee: (issue) => (
            <PayeeField
              origin={quote.origin}
              payee={textOf(draft, 'payee')}
              target={textOf(draft, 'target')}
              onPick={(payee, target) => keep({ ...draft, payee, target })}
              error={issue && t('issue.choose')}
            />
          ),
          target: () => null,
        }}
      />
    </Screen>
  );
}

const textOf = (draft: Draft, name: string): string => {
  const value = draft[name];
  return typeof value === 'string' ? value : '';
};

const keptDraft = (kept: unknown): Draft | undefined => KeptDraft.safeParse(kept).data;
