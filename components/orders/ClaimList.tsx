import { useTranslation } from 'react-i18next';
import type { Claim } from '../../lib/orders/claim.ts';
import { Chip, type Tone } from '../controls/Chip.tsx';
import { useMoney } from '../money/use-money.ts';
import { isolate } from '../words/isolate.ts';
import { useMoment } from './use-moment.ts';

export type ClaimListProps = { readonly claims: readonly Claim[] };

const tones: Record<Claim['state'], Tone> = { open: 'wait', accepted: 'good', refused: 'bad' };

/** The claims about an order, with what became of each. */
export function ClaimList({ claims }: ClaimListProps) {
  const { t } = useTranslation();
  const money = useMoney();
  const moment = useMoment();
  return (
    <ul className="claims">
      {claims.map((claim) => (
        <li key={claim.id} className="stack-tight">
          <p className="row-between">
            <span className="strong">{t(`claim.reason.${claim.reason}`)}</span>
            <Chip tone={tones[claim.state]}>{t(`claim.state.${claim.state}`)}</Chip>
          </p>
          <p className="soft small">
            <time dateTime={claim.at}>{moment(claim.at)}</time> ·{' '}
            {claim.amount
              ? t('claim.wantsPart', { amount: isolate(money(claim.amount)) })
              : t(claim.sendBack ? 'claim.wantsAllBack' : 'claim.wantsAll')}
          </p>
          <p dir="auto">{claim.text}</p>
          {claim.granted && <p>{t('claim.granted', { amount: isolate(money(claim.granted)) })}</p>}
          {claim.answer && <p dir="auto">{claim.answer}</p>}
        </li>
      ))}
    </ul>
  );
}
