import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Login } from '../../lib/orders/login.ts';
import { Button } from '../controls/Button.tsx';
import { ErrorNote } from '../controls/ErrorNote.tsx';
import { PasswordField } from '../controls/PasswordField.tsx';
import { TextField } from '../controls/TextField.tsx';
import { isolate } from '../words/isolate.ts';

export type GiveLoginProps = {
  readonly intermediaryName: string;
  /** What the shopper calls the site. */
  readonly site: string;
  /** A login was given already, and was not opened yet. */
  readonly isGiven: boolean;
  readonly busy: boolean;
  readonly problem: string | null;
  readonly onGive: (login: Login) => void;
};

/** A login for the site, only if it needs one: the way without a password comes first, and what is typed is kept nowhere. */
export function GiveLogin(props: GiveLoginProps) {
  const { intermediaryName, site, isGiven, busy, problem, onGive } = props;
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const name = isolate(intermediaryName);
  if (!isOpen)
    return (
      <div className="stack">
        <p>{t(isGiven ? 'login.given' : 'login.without', { name, site: isolate(site) })}</p>
        {problem !== null && <ErrorNote code={problem} onRetry={null} />}
        <Button kind="plain" busy={busy} onPress={() => setOpen(true)}>
          {t(isGiven ? 'login.again' : 'login.open')}
        </Button>
      </div>
    );
  return (
    <LoginForm
      {...props}
      onGive={(login) => {
        setOpen(false);
        onGive(login);
      }}
      onCancel={() => setOpen(false)}
    />
  );
}

type LoginFormProps = GiveLoginProps & { readonly onCancel: () => void };

function LoginForm({ intermediaryName, onGive, onCancel }: LoginFormProps) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const missing = (text: string) => (tried && text.trim() === '' ? t('issue.required') : null);
  const submit = () => {
    setTried(true);
    const login = Login.safeParse({ name, password, note });
    if (login.success) onGive(login.data);
  };
  return (
    <div className="stack form">
      <p className="soft small">{t('login.sealed', { name: isolate(intermediaryName) })}</p>
      <TextField label={t('login.name')} value={name} onChange={setName} error={missing(name)} />
      <PasswordField
        label={t('login.password')}
        value={password}
        onChange={setPassword}
        autoComplete="off"
        error={missing(password)}
      />
      <TextField
        label={t('login.note')}
        value={note}
        onChange={setNote}
        required={false}
        maxLength={500}
      />
      <Button kind="primary" wide onPress={submit}>
        {t('login.give')}
      </Button>
      <Button kind="plain" wide onPress={onCancel}>
        {t('action.cancel')}
      </Button>
    </div>
  );
}
