import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/i18n/format-number.ts';
import { Button } from '../controls/Button.tsx';
import { ErrorNote } from '../controls/ErrorNote.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useMoment } from '../orders/use-moment.ts';
import { useReader } from '../shell/reader.ts';
import { isolate } from '../words/isolate.ts';

/** A group as it is shown: its word, how many have joined, until when one may, and the steps. */
export type ShownGroup = {
  readonly code: string;
  readonly members: number;
  readonly closesAt: string;
  readonly step: number | null;
  readonly nextStep: number | null;
};

export type GroupCardProps = {
  readonly group: ShownGroup | null;
  readonly busy: boolean;
  readonly problem: string | null;
  readonly onOpen: () => void;
  readonly onJoin: (code: string) => void;
  readonly onLeave: () => void;
};

/** Ordering together: open a group or join one, and what it saves. */
export function GroupCard(props: GroupCardProps) {
  const { group, busy, problem, onOpen, onJoin, onLeave } = props;
  const { t } = useTranslation();
  const [code, setCode] = useState('');
  const typed = code.toUpperCase().replace(/\s/g, '');
  return (
    <section className="sheet stack">
      <h3>{t('club.group')}</h3>
      {problem !== null && <ErrorNote code={problem} onRetry={null} />}
      {group ? (
        <GroupFacts group={group} onLeave={onLeave} />
      ) : (
        <>
          <p className="soft small">{t('club.groupText')}</p>
          <TextField
            label={t('club.code')}
            value={code}
            onChange={setCode}
            required={false}
            maxLength={20}
          />
          <div className="row">
            <Button busy={busy} disabled={typed.length !== 8} onPress={() => onJoin(typed)}>
              {t('club.join')}
            </Button>
            <Button kind="plain" busy={busy} onPress={onOpen}>
              {t('club.openGroup')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

type GroupFactsProps = { readonly group: ShownGroup; readonly onLeave: () => void };

function GroupFacts({ group, onLeave }: GroupFactsProps) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const moment = useMoment();
  const { code, members, closesAt, step, nextStep } = group;
  const count = (number: number) => formatNumber(number, locale);
  return (
    <>
      <p>
        {t('club.word')} <strong className="number">{isolate(code)}</strong>
      </p>
      <p>
        {t('club.members', { members: count(members) })}{' '}
        {step !== null && t('club.step', { step: count(step) })}{' '}
        {nextStep !== null && t('club.nextStep', { step: count(nextStep) })}
      </p>
      <p className="soft small">{t('club.closes', { time: moment(closesAt) })}</p>
      <Button kind="plain" onPress={onLeave}>
        {t('club.leave')}
      </Button>
    </>
  );
}
