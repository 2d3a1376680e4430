import { useTranslation } from 'react-i18next';
import { Button } from '../controls/Button.tsx';
import { isolate } from '../words/isolate.ts';

export type SignedOutProps = {
  readonly intermediaryName: string;
  readonly onSignIn: () => void;
  readonly onRegister: () => void;
  readonly onSettings: () => void;
};

/** Nobody is signed in: why an account, and the two ways to one. */
export function SignedOut(props: SignedOutProps) {
  const { intermediaryName, onSignIn, onRegister, onSettings } = props;
  const { t } = useTranslation();
  return (
    <div className="stack">
      <section className="sheet">
        <h2>{t('account.signedOut')}</h2>
        <p>{t('account.signedOutText', { name: isolate(intermediaryName) })}</p>
        <Button kind="primary" onPress={onSignIn} wide>
          {t('auth.signIn')}
        </Button>
        <Button onPress={onRegister} wide>
          {t('auth.register')}
        </Button>
      </section>
      <div className="row">
        <Button onPress={onSettings}>{t('account.settings')}</Button>
      </div>
    </div>
  );
}
