import { useTranslation } from 'react-i18next';
import { Button } from '../controls/Button.tsx';
import { Note } from '../controls/Note.tsx';
import { isolate } from '../words/isolate.ts';

export type ChangePasswordProps = { readonly site: string; readonly onDone: () => void };

/** Stays until it is ticked off: a password that somebody else knew is changed. */
export function ChangePassword({ site, onDone }: ChangePasswordProps) {
  const { t } = useTranslation();
  return (
    <Note tone="wait" title={t('login.change', { site: isolate(site) })}>
      <p>{t('login.changeWhy')}</p>
      <Button onPress={onDone}>{t('login.changed')}</Button>
    </Note>
  );
}
