import { Radio } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Chip } from '../controls/Chip.tsx';
import { useMoney } from '../money/use-money.ts';
import { isolate } from '../words/isolate.ts';
import type { IntermediaryOption } from './IntermediaryPicker.tsx';
import { UnusableReason } from './UnusableReason.tsx';

export type IntermediaryChoiceProps = {
  readonly option: IntermediaryOption;
  readonly currency: string;
};

/** One intermediary with about what it costs, or why it can't be used. */
export function IntermediaryChoice({ option, currency }: IntermediaryChoiceProps) {
  const { t } = useTranslation();
  const money = useMoney();
  const { profile, total, unusable } = option;
  return (
    <Radio className="choice" value={profile.id} isDisabled={unusable !== null}>
      <span className="choice-dot" aria-hidden="true" />
      <span className="stack-tight">
        <span className="row">
          <bdi className="strong">{profile.name}</bdi>
          {profile.practice && <Chip>{t('picker.practice')}</Chip>}
        </span>
        {total && unusable === null && (
          <span className="number">{t('picker.about', { amount: isolate(money(total)) })}</span>
        )}
        {unusable !== null && (
          <span className="small">
            <UnusableReason reason={unusable} profile={profile} currency={currency} />
          </span>
        )}
      </span>
    </Radio>
  );
}
