import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/Button.tsx';
import { ErrorNote } from '../controls/ErrorNote.tsx';
import { PasswordField } from '../controls/PasswordField.tsx';
import { TextField } from '../controls/TextField.tsx';
import { isolate } from '../words/isolate.ts';
import { EmailField } from './EmailField.tsx';
import { emailIssue } from './email-issue.ts';

const shortest = 10;
const blank = { name: '', email: '', password: '' };

export type RegisterProps = {
  readonly intermediaryName: string;
  readonly busy: boolean;
  readonly problem: string | null;
  readonly onSubmit: (registration: { name: string; email: string; password: string }) => void;
  readonly onSignIn: () => void;
};

/** A new account. The password lives in this form's memory and nowhere else. */
export function Register({ intermediaryName, busy, problem, onSubmit, onSignIn }: RegisterProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(blank);
  const [tried, setTried] = useState(false);
  const name = isolate(intermediaryName);
  const nameMissing = typed.name.trim() === '';
  const tooShort = typed.password.length < shortest;
  const submit = () => {
    setTried(true);
    if (!nameMissing && !tooShort && emailIssue(typed.email) === null) onSubmit(typed);
  };
  return (
    <Form
      className="stack form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h1>{t('auth.registerTitle', { name })}</h1>
      {problem !== null && <ErrorNote code={problem} onRetry={null} />}
      <TextField
        label={t('auth.name')}
        value={typed.name}
        onChange={(value) => setTyped({ ...typed, name: value })}
        autoComplete="name"
        maxLength={200}
        error={tried && nameMissing ? t('issue.required') : null}
      />
      <EmailField
        value={typed.email}
        onChange={(email) => setTyped({ ...typed, email })}
        tried={tried}
      />
      <PasswordField
        label={t('auth.passwordNew')}
        value={typed.password}
        onChange={(password) => setTyped({ ...typed, password })}
        autoComplete="new-password"
        hint={t('auth.passwordNote', { name })}
        error={tried && tooShort ? t('issue.short') : null}
      />
      <Button kind="primary" type="submit" busy={busy} wide>
        {t('auth.register')}
      </Button>
      <Button kind="plain" onPress={onSignIn} wide>
        {t('auth.toSignIn')}
      </Button>
    </Form>
  );
}
