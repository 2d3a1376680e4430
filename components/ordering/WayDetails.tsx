import { useTranslation } from 'react-i18next';
import type { UsableWay } from '../../lib/pricing/way-offer.ts';
import { Icon } from '../controls/Icon.tsx';
import type { WayWords } from './use-way-words.ts';
import { WayTakes } from './WayTakes.tsx';

export type WayDetailsProps = { readonly offer: UsableWay; readonly words: WayWords };

/** A way to pay unfolded: who gets what, what to do one by one, and what to know beforehand. */
export function WayDetails({ offer, words }: WayDetailsProps) {
  const { t } = useTranslation();
  const { steps, caveats } = offer;
  return (
    <div className="way-details">
      <h3>{t('ways.takes')}</h3>
      <WayTakes offer={offer} words={words} />
      {steps.length > 0 && <h3>{t('ways.steps')}</h3>}
      {steps.length > 0 && (
        <ol className="way-steps">
          {steps.map((step) => (
            <li key={step.code}>{words.step(step)}</li>
          ))}
        </ol>
      )}
      {caveats.length > 0 && <h3>{t('ways.caveats')}</h3>}
      <ul className="way-caveats small">
        {caveats.map((caveat) => (
          <li key={caveat.code}>
            <Icon name="info" />
            <span>{words.caveat(caveat)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
