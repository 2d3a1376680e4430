import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IdentityScreen } from '../../components/account/IdentityScreen.tsx';
import { blankDraft } from '../../components/forms/blank-draft.ts';
import type { Draft } from '../../components/forms/draft.ts';
import { fieldsOf } from '../../components/forms/fields-of.ts';
import { send } from '../../lib/messages/send.ts';
import { IdentityForm } from '../../lib/orders/identity.ts';
import { useErrand } from './use-live.ts';

export type IdentityStepProps = {
  readonly origin: string;
  readonly name: string;
  /** Where the shopper lives, by the settings: the form starts with it. */
  readonly country: string;
};

/** The identity form. It is personal, so its draft lives in memory alone. */
export function IdentityStep({ origin, name, country }: IdentityStepProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<Draft>(() => ({
    ...blankDraft(fieldsOf(IdentityForm)),
    country,
  }));
  const [opened] = useState(() => new Date().toISOString());
  const errand = useErrand('identity');
  const recent = errand && errand.at >= opened ? errand : null;
  return (
    <section className="stack">
      <h2>{t('identity.title')}</h2>
      <IdentityScreen
        intermediaryName={name}
        draft={draft}
        onDraft={setDraft}
        onSubmit={(form) => send('identityGiven', { origin, form })}
        busy={recent?.state === 'running'}
        problem={recent?.state === 'failed' ? (recent.problem?.code ?? 'other') : null}
      />
    </section>
  );
}
