import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Profile } from '../../lib/pricing/profile.ts';
import { Chip } from '../controls/Chip.tsx';
import { ProfileFacts } from './ProfileFacts.tsx';

/** An intermediary that can be chosen. `profile` is `null` until it is read, which happens when it is picked (`asked`), or when that `failed`. */
export type Candidate = {
  readonly origin: string;
  readonly profile: Profile | null;
  readonly asked: boolean;
  readonly failed: boolean;
};

export type IntermediaryCardsProps = {
  readonly candidates: readonly Candidate[];
  readonly chosen: string | null;
  readonly onChoose: (origin: string) => void;
};

/** The choice of an intermediary, each with its rules and the key that is pinned with it. */
export function IntermediaryCards({ candidates, chosen, onChoose }: IntermediaryCardsProps) {
  const { t } = useTranslation();
  return (
    <RadioGroup className="stack" value={chosen} onChange={onChoose}>
      <Label className="welcome-label">{t('welcome.intermediary')}</Label>
      <div className="choices">
        {candidates.map((candidate) => (
          <CandidateCard key={candidate.origin} candidate={candidate} />
        ))}
      </div>
    </RadioGroup>
  );
}

function CandidateCard({ candidate }: { readonly candidate: Candidate }) {
  const { t } = useTranslation();
  const { origin, profile, asked, failed } = candidate;
  const state = failed ? 'unreachable' : asked ? 'reading' : 'pick';
  return (
    <Radio className="choice" value={origin}>
      <span className="choice-dot" aria-hidden="true" />
      <span className="stack-tight">
        <span className="row">
          <bdi className="strong">{profile?.name ?? origin}</bdi>
          {profile?.practice && <Chip tone="wait">{t('profile.practice')}</Chip>}
        </span>
        {profile ? (
          <ProfileFacts profile={profile} origin={origin} />
        ) : (
          <span className="small">{t(`profile.${state}`)}</span>
        )}
      </span>
    </Radio>
  );
}
