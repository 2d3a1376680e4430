import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/Button.tsx';
import { ErrorNote } from '../controls/ErrorNote.tsx';
import { PasswordField } from '../controls/PasswordField.tsx';
import { isolate } from '../words/isolate.ts';
import { EmailField } from './EmailField.tsx';
import { emailIssue } from './email-issue.ts';

export type SignInProps = {
  readonly intermediaryName: string;
  readonly busy: boolean;
  readonly problem: string | null;
  readonly onSubmit: (credentials: { email: string; password: string }) => void;
  readonly onRegister: () => void;
  readonly onLost: () => void;
};

/** Sign in. The password lives in this form's memory and nowhere else. */
export function SignIn(props: SignInProps) {
  const { intermediaryName, busy, problem, onSubmit, onRegister, onLost } = props;
  const { t } = useTranslation();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const name = isolate(intermediaryName);
  const submit = () => {
    setTried(true);
    if (emailIssue(email) === null && password !== '') onSubmit({ email, password });
  };
  return (
    <Form
      className="stack form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h1>{t('auth.signInTitle', { name })}</h1>
      {problem !== null && <ErrorNote code={problem} onRetry={null} />}
      <EmailField value={email} onChange={setEmail} tried={tried} />
      <PasswordField
        label={t('auth.password')}
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
        hint={t('auth.passwordNote', { name })}
        error={tried && password === '' ? t('issue.required') : null}
      />
      <Button kind="primary" type="submit" busy={busy} wide>
        {t('auth.signIn')}
      </Button>
      <Button kind="plain" onPress={onRegister} wide>
        {t('auth.toRegister')}
      </Button>
      <Button kind="plain" onPress={onLost} wide>
        {t('lost.open')}
      </Button>
    </Form>
  );
}
