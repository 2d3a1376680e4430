import { useTranslation } from 'react-i18next';
import { Button } from '../controls/Button.tsx';
import { Note } from '../controls/Note.tsx';

export type ReadPageProps = {
  readonly busy: boolean;
  /** The browser let us not in. */
  readonly refused: boolean;
  readonly onRead: () => void;
  /** `null` where the page's address isn't known. */
  readonly onType: (() => void) | null;
};

/** A page of no installed store: it is read once, if the shopper says so. */
export function ReadPage({ busy, refused, onRead, onType }: ReadPageProps) {
  const { t } = useTranslation();
  return (
    <section className="sheet" aria-label={t('read.title')}>
      <p className="soft">{t('read.text')}</p>
      {refused && (
        <Note tone="bad" live>
          <p>{t('read.refused')}</p>
        </Note>
      )}
      <Button kind="primary" wide busy={busy} onPress={onRead}>
        {t(busy ? 'read.busy' : 'read.button')}
      </Button>
      {onType && (
        <Button kind="plain" wide onPress={onType}>
          {t('typed.button')}
        </Button>
      )}
    </section>
  );
}
