import { useTranslation } from 'react-i18next';
import { Button } from '../controls/Button.tsx';
import { isolate } from '../words/isolate.ts';

export type SignedOutProps = {
  readonly intermediaryName: string;
  readonly onAccess: () => void;
  readonly onSettings: () => void;
};

/** Nobody is signed in: why an account, and the way to one. */
export function SignedOut({ intermediaryName, onAccess, onSettings }: SignedOutProps) {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <section className="sheet">
        <h2>{t('account.signedOut')}</h2>
        <p>{t('account.signedOutText', { name: isolate(intermediaryName) })}</p>
        <Button kind="primary" onPress={onAccess} wide>
          {t('auth.access')}
        </Button>
      </section>
      <div className="row">
        <Button onPress={onSettings}>{t('account.settings')}</Button>
      </div>
    </div>
  );
}
