import { useTranslation } from 'react-i18next';
import { Button } from '../controls/Button.tsx';
import { Note } from '../controls/Note.tsx';

export type PointingProps = { readonly onCancel: () => void };

/** The page waits for the shopper to point at its total. */
export function Pointing({ onCancel }: PointingProps) {
  const { t } = useTranslation();
  return (
    <section className="sheet">
      <Note title={t('point.waiting')}>
        <p>{t('point.waitingNote')}</p>
      </Note>
      <Button wide onPress={onCancel}>
        {t('action.cancel')}
      </Button>
    </section>
  );
}
