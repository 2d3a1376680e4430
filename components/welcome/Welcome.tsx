import { useTranslation } from 'react-i18next';
import { Button } from '../controls/Button.tsx';
import { HomeFields, type HomeValue } from '../settings/HomeFields.tsx';
import { BrandMark } from '../shell/BrandMark.tsx';
import { type Candidate, IntermediaryCards } from './IntermediaryCards.tsx';
import { OtherAddress } from './OtherAddress.tsx';
import { ReadsAndSends } from './ReadsAndSends.tsx';

export type WelcomeProps = {
  readonly home: HomeValue;
  readonly onHome: (home: HomeValue) => void;
  readonly candidates: readonly Candidate[];
  readonly chosen: string | null;
  readonly onChoose: (origin: string) => void;
  /** An address that was typed in: an origin, https. */
  readonly onAddress: (origin: string) => void;
  readonly storeNames: readonly string[];
  readonly busy: boolean;
  readonly onConsent: () => void;
};

/** The first screen: who the shopper is, who pays for them, what is read, what leaves, and the yes to it. */
export function Welcome(props: WelcomeProps) {
  const { home, onHome, candidates, chosen, onChoose, onAddress, storeNames, busy, onConsent } =
    props;
  const { t } = useTranslation();
  const name = candidates.find((one) => one.origin === chosen)?.profile?.name ?? null;
  return (
    <main className="welcome">
      <header className="stack">
        <BrandMark />
        <h1 className="welcome-title">{t('welcome.title')}</h1>
        <p className="welcome-lead">{t('welcome.text')}</p>
      </header>
      <section className="sheet">
        <h2>{t('welcome.you')}</h2>
        <HomeFields value={home} onChange={onHome} />
      </section>
      <section className="stack">
        <IntermediaryCards candidates={candidates} chosen={chosen} onChoose={onChoose} />
        <OtherAddress label={t('welcome.address')} plainOrigins={[]} onAddress={onAddress} />
      </section>
      <ReadsAndSends storeNames={storeNames} intermediaryName={name} />
      <div className="stack">
        <Button kind="primary" onPress={onConsent} disabled={name === null} busy={busy} wide>
          {t('welcome.consent')}
        </Button>
        <p className="soft small">{t('welcome.later')}</p>
      </div>
    </main>
  );
}
