import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import {
  LostPassword as Lost,
  PhoneNumber,
  NewPassword as Renewed,
} from '../../lib/orders/lost-password.ts';
import { Button } from '../controls/Button.tsx';
import { ErrorNote } from '../controls/ErrorNote.tsx';
import { Note } from '../controls/Note.tsx';
import { PasswordField } from '../controls/PasswordField.tsx';
import { Segments } from '../controls/Segments.tsx';
import { TextField } from '../controls/TextField.tsx';
import { isolate } from '../words/isolate.ts';
import { EmailField } from './EmailField.tsx';

export type LostPasswordProps = {
  readonly intermediaryName: string;
  /** The code was asked for: it and the new password are next. */
  readonly isAsked: boolean;
  readonly busy: boolean;
  readonly problem: string | null;
  readonly onAsk: (who: Lost) => void;
  readonly onRenew: (renewed: Renewed) => void;
};

/** A new password by a code that comes by mail or to the telephone. */
export function LostPassword(props: LostPasswordProps) {
  const { intermediaryName, isAsked, busy, problem, onAsk, onRenew } = props;
  const { t } = useTranslation();
  const [by, setBy] = useState<'email' | 'phone'>('email');
  const [email, setEmail] = useState('');
  const [phone, setPhone] = useState('');
  const [code, setCode] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const number = phone.replace(/[\s()-]/g, '');
  const submit = () => {
    setTried(true);
    const who = Lost.safeParse(by === 'email' ? { email } : { phone: number });
    const sent = by === 'email' ? { code: code.trim() } : { phone: number, code: code.trim() };
    const renewed = Renewed.safeParse({ ...sent, password });
    if (isAsked && renewed.success) onRenew(renewed.data);
    else if (!isAsked && who.success) {
      setTried(false);
      onAsk(who.data);
    }
  };
  return (
    <Form
      className="stack form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h1>{t('lost.title')}</h1>
      {problem !== null && <ErrorNote code={problem} onRetry={null} />}
      {isAsked ? (
        <>
          <Note>
            <p>{t(by === 'email' ? 'lost.sentMail' : 'lost.sentSms')}</p>
          </Note>
          <TextField
            label={t('lost.code')}
            value={code}
            onChange={setCode}
            maxLength={100}
            error={tried && code.trim().length < 4 ? t('issue.required') : null}
          />
          <PasswordField
            label={t('auth.passwordNew')}
            value={password}
            onChange={setPassword}
            autoComplete="new-password"
            error={tried && password.length < 10 ? t('issue.short') : null}
          />
        </>
      ) : (
        <>
          <p>{t('lost.text', { name: isolate(intermediaryName) })}</p>
          <Segments
            label={t('lost.by')}
            choices={(['email', 'phone'] as const).map((id) => ({ id, name: t(`lost.by_${id}`) }))}
            value={by}
            onChange={(id) => setBy(id === 'phone' ? 'phone' : 'email')}
          />
          {by === 'email' ? (
            <EmailField value={email} onChange={setEmail} tried={tried} />
          ) : (
            <TextField
              label={t('lost.phone')}
              hint={t('lost.phoneHint')}
              type="tel"
              value={phone}
              onChange={setPhone}
              maxLength={30}
              error={tried && !PhoneNumber.safeParse(number).success ? t('lost.phoneIssue') : null}
            />
          )}
        </>
      )}
      <Button kind="primary" type="submit" busy={busy} wide>
        {t(isAsked ? 'lost.renew' : 'lost.ask')}
      </Button>
    </Form>
  );
}
