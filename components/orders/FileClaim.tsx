import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Money } from '../../lib/money/money.ts';
import { type ClaimForm, ClaimReason } from '../../lib/orders/claim.ts';
import { Button } from '../controls/Button.tsx';
import { Note } from '../controls/Note.tsx';
import { SelectField } from '../controls/SelectField.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useReader } from '../shell/reader.ts';
import { ReturnsHelper, type ReturnWay, type TypedReturn } from './ReturnsHelper.tsx';
import { typedPart } from './typed-part.ts';

export type FileClaimProps = {
  readonly paid: Money;
  readonly rateRisk: number;
  readonly country: string;
  readonly onFile: (claim: Omit<ClaimForm, 'id'>) => void;
  readonly onCancel: () => void;
};

const reasons = ClaimReason.options;
/** Nothing came, so there is nothing to send back and nothing to weigh. */
const nothingCame: readonly ClaimReason[] = ['not-arrived', 'not-carried-out'];

/** A claim: what is wrong, what is wanted for it, and in words. */
export function FileClaim({ paid, rateRisk, country, onFile, onCancel }: FileClaimProps) {
  const { t } = useTranslation();
  const { unit } = useReader();
  const [reason, setReason] = useState<ClaimReason | null>(null);
  const [typed, setTyped] = useState<TypedReturn>({ postage: '', partial: '', worth: '' });
  const [way, setWay] = useState<ReturnWay | null>(null);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const isGone = reason !== null && nothingCame.includes(reason);
  const part = typedPart(typed.partial, paid.currency, unit);
  const wanted = isGone ? whole : way === 'full' ? sentBack : partOf(part, paid);
  const isReady = reason !== null && text.trim() !== '' && (isGone || way !== null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isReady && wanted) onFile({ ...wanted, reason, text: text.trim() });
  };
  return (
    <Form className="stack form" onSubmit={submit}>
      <SelectField
        label={t('claim.reasonLabel')}
        choices={reasons.map((id) => ({ id, name: t(`claim.reason.${id}`) }))}
        value={reason}
        onChange={(id) => setReason(reasons.find((one) => one === id) ?? null)}
        error={tried && reason === null ? t('issue.choose') : null}
      />
      {reason !== null && !isGone && (
        <ReturnsHelper
          {...{ paid, rateRisk, country, typed, way }}
          onTyped={setTyped}
          onWay={setWay}
        />
      )}
      <TextField
        label={t('claim.text')}
        value={text}
        onChange={setText}
        multiline
        maxLength={2000}
        error={tried && text.trim() === '' ? t('issue.required') : null}
      />
      {tried && reason !== null && !isGone && (way === null || !wanted) && (
        <Note tone="bad" live>
          <p>{t(way === null ? 'claim.chooseFirst' : 'claim.partFirst')}</p>
        </Note>
      )}
      <Button type="submit" kind="primary" wide>
        {t('claim.file')}
      </Button>
      <Button kind="plain" wide onPress={onCancel}>
        {t('action.cancel')}
      </Button>
    </Form>
  );
}

const whole = { amount: null, sendBack: false };
const sentBack = { amount: null, sendBack: true };

/** A part is more than nothing and no more than was paid. */
const partOf = (part: Money | null, paid: Money) =>
  part && part.minor > 0 && part.minor <= paid.minor ? { amount: part, sendBack: false } : null;
