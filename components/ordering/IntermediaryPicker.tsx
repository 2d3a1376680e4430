import { Label, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Money } from '../../lib/money/money.ts';
import type { Profile } from '../../lib/pricing/profile.ts';
import { IntermediaryChoice } from './IntermediaryChoice.tsx';
import type { UnusableWord } from './UnusableReason.tsx';

export type IntermediaryOption = {
  readonly profile: Profile;
  /** About what it would cost all in; `null` when there is no rate or it can't be used. */
  readonly total: Money | null;
  /** Why it can't be used for this cart; `null` when it can. */
  readonly unusable: UnusableWord | null;
};

export type IntermediaryPickerProps = {
  readonly options: readonly IntermediaryOption[];
  /** The store's currency, for the sentence why one can't be used. */
  readonly currency: string;
  readonly chosen: string | null;
  readonly onChoose: (profileId: string) => void;
};

/** Who can pay the store. Those who can't for this cart stay in sight, last, with the reason. */
export function IntermediaryPicker({
  options,
  currency,
  chosen,
  onChoose,
}: IntermediaryPickerProps) {
  const { t } = useTranslation();
  const inOrder = options.toSorted(
    (a, b) => Number(a.unusable !== null) - Number(b.unusable !== null),
  );
  return (
    <RadioGroup className="field" value={chosen} onChange={onChoose}>
      <Label className="field-label">{t('picker.title')}</Label>
      <div className="choices">
        {inOrder.map((option) => (
          <IntermediaryChoice key={option.profile.id} option={option} currency={currency} />
        ))}
      </div>
    </RadioGroup>
  );
}
