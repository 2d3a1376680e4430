import { useTranslation } from 'react-i18next';
import { IdentityForm } from '../../lib/orders/identity.ts';
import { ErrorNote } from '../controls/ErrorNote.tsx';
import type { Draft } from '../forms/draft.ts';
import { SchemaForm } from '../forms/SchemaForm.tsx';
import { isolate } from '../words/isolate.ts';

export type IdentityScreenProps = {
  readonly intermediaryName: string;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly onSubmit: (identity: IdentityForm) => void;
  readonly busy: boolean;
  readonly problem: string | null;
};

/** The identity form that the law asks for; sent, and not kept here. */
export function IdentityScreen(props: IdentityScreenProps) {
  const { intermediaryName, draft, onDraft, onSubmit, busy, problem } = props;
  const { t } = useTranslation();
  const name = isolate(intermediaryName);
  return (
    <div className="stack">
      <p>{t('identity.why', { name })}</p>
      <SchemaForm
        schema={IdentityForm}
        form="identity"
        draft={draft}
        onDraft={onDraft}
        onSubmit={onSubmit}
        busy={busy}
        submitWord={t('identity.send', { name })}
      >
        <p className="soft small">{t('identity.kept')}</p>
        {problem !== null && <ErrorNote code={problem} onRetry={null} />}
      </SchemaForm>
    </div>
  );
}
