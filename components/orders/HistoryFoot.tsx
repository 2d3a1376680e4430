import { useTranslation } from 'react-i18next';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../controls/Icon.tsx';
import { isolate } from '../words/isolate.ts';

/** Signed and whole; whole, but signed by nobody; or changed since it was told before. */
export type Standing = 'signed' | 'unsigned' | 'broken';

export type HistoryFootProps = {
  readonly standing: Standing;
  readonly intermediaryName: string;
  readonly onEvidence: (() => void) | null;
};

/** Whether the steps above can be believed, and all that speaks for them as a file. */
export function HistoryFoot({ standing, intermediaryName, onEvidence }: HistoryFootProps) {
  const { t } = useTranslation();
  const name = isolate(intermediaryName);
  return (
    <div className="stack history-foot">
      {standing !== 'broken' && (
        <p className="signed small">
          <Icon name={standing === 'signed' ? 'seal' : 'info'} />
          <span>{t(`history.${standing}`, { name })}</span>
        </p>
      )}
      {onEvidence && (
        <>
          <p className="soft small">{t('history.evidenceText', { name })}</p>
          <div>
            <Button kind="plain" onPress={onEvidence}>
              {t('history.evidence')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
