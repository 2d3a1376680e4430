import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/Button.tsx';
import { ErrorNote } from '../controls/ErrorNote.tsx';
import { Note } from '../controls/Note.tsx';
import { isolate } from '../words/isolate.ts';

export type AccountDataProps = {
  readonly intermediaryName: string;
  readonly startAsking?: boolean;
  readonly saving: boolean;
  readonly erasing: boolean;
  /** The code of what went wrong. */
  readonly problem: string | null;
  readonly onSave: () => void;
  readonly onErase: () => void;
};

/** What the intermediary holds about the shopper: as a file, and gone for good after a second click. */
export function AccountData(props: AccountDataProps) {
  const {
    intermediaryName,
    startAsking = false,
    saving,
    erasing,
    problem,
    onSave,
    onErase,
  } = props;
  const { t } = useTranslation();
  const [asking, setAsking] = useState(startAsking);
  const name = isolate(intermediaryName);
  return (
    <section className="sheet stack">
      <h3>{t('held.title', { name })}</h3>
      <p className="soft small">{t('held.text')}</p>
      <div className="row">
        <Button onPress={onSave} busy={saving}>
          {t('held.save')}
        </Button>
        {!asking && (
          <Button kind="plain" onPress={() => setAsking(true)}>
            {t('held.erase')}
          </Button>
        )}
      </div>
      {asking && (
        <Note tone="bad">
          <p>{t('held.eraseText', { name })}</p>
          <div className="row">
            <Button kind="danger" onPress={onErase} busy={erasing}>
              {t('held.eraseNow')}
            </Button>
            <Button kind="plain" onPress={() => setAsking(false)}>
              {t('action.cancel')}
            </Button>
          </div>
        </Note>
      )}
      {problem !== null && <ErrorNote code={problem} onRetry={null} />}
    </section>
  );
}
