import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PhoneNumber } from '../../lib/orders/lost-password.ts';
import { Button } from '../controls/Button.tsx';
import { ErrorNote } from '../controls/ErrorNote.tsx';
import { TextField } from '../controls/TextField.tsx';

export type PhoneProofProps = {
  /** The number that a code was sent to; `null` before. */
  readonly asked: string | null;
  readonly busy: boolean;
  readonly problem: string | null;
  readonly onAsk: (phone: string) => void;
  readonly onProve: (phone: string, code: string) => void;
};

/** A telephone number that is proved by a code: for SMS about orders, and for a lost password. */
export function PhoneProof({ asked, busy, problem, onAsk, onProve }: PhoneProofProps) {
  const { t } = useTranslation();
  const [phone, setPhone] = useState('');
  const [code, setCode] = useState('');
  const number = phone.replace(/[\s()-]/g, '');
  const isNumber = PhoneNumber.safeParse(number).success;
  return (
    <section className="sheet stack">
      <h3>{t('lost.proofTitle')}</h3>
      <p className="soft small">{t('lost.proofText')}</p>
      {problem !== null && <ErrorNote code={problem} onRetry={null} />}
      {asked === null ? (
        <>
          <TextField
            label={t('lost.phone')}
            hint={t('lost.phoneHint')}
            type="tel"
            value={phone}
            onChange={setPhone}
            maxLength={30}
          />
          <Button busy={busy} disabled={!isNumber} onPress={() => onAsk(number)}>
            {t('lost.proofAsk')}
          </Button>
        </>
      ) : (
        <>
          <TextField label={t('lost.code')} value={code} onChange={setCode} maxLength={20} />
          <Button
            busy={busy}
            disabled={code.trim().length < 4}
            onPress={() => onProve(asked, code.trim())}
          >
            {t('lost.proofGive')}
          </Button>
        </>
      )}
    </section>
  );
}
