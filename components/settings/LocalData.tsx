import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/Button.tsx';
import { ErrorNote } from '../controls/ErrorNote.tsx';
import { Note } from '../controls/Note.tsx';

export type LocalDataProps = {
  readonly startAsking?: boolean;
  readonly busy: boolean;
  readonly problem: string | null;
  readonly onExport: () => void;
  readonly onErase: () => void;
};

/** All that is kept on this device: as a file, and gone for good after a second click. */
export function LocalData(props: LocalDataProps) {
  const { startAsking = false, busy, problem, onExport, onErase } = props;
  const { t } = useTranslation();
  const [asking, setAsking] = useState(startAsking);
  return (
    <section className="sheet shop">
      <h2>{t('shops.data')}</h2>
      <p className="soft small">{t('shops.dataText')}</p>
      <div className="shop-actions">
        <Button onPress={onExport}>{t('shops.exportAll')}</Button>
        {!asking && (
          <Button kind="plain" onPress={() => setAsking(true)}>
            {t('shops.erase')}
          </Button>
        )}
      </div>
      {asking && (
        <Note tone="bad">
          <p>{t('shops.eraseText')}</p>
          <div className="shop-actions">
            <Button kind="danger" onPress={onErase} busy={busy}>
              {t('shops.eraseNow')}
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
