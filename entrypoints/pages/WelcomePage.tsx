import { useState } from 'react';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { Welcomed } from '../../components/welcome/Welcomed.tsx';
import { practiceOrigins } from '../../lib/intermediary/practice.ts';
import { send } from '../../lib/messages/send.ts';
import type { Settings } from '../../lib/storage/rows.ts';
import { stores } from '../../lib/stores/stores.ts';
import { changeSettings } from './change-settings.ts';
import { homeOf } from './home-of.ts';
import { useCandidates } from './use-candidates.ts';

/** The first page, once. Nobody is spoken to before the shopper picks an intermediary to see its rules, and nothing of a cart is read or sent before the consent. */
export function WelcomePage({ settings }: { readonly settings: Settings }) {
  const [typed, setTyped] = useState<readonly string[]>([]);
  const candidates = useCandidates([...practiceOrigins, ...typed]);
  const choose = (origin: string) => {
    send('intermediaryAsked', { origin });
    changeSettings({ intermediary: origin });
  };
  const consent = () => {
    changeSettings({ ...homeOf(settings) });
    send('consentGiven', {});
  };
  if (settings.consentedAt !== null) return <Welcomed stores={places} />;
  return (
    <Welcome
      home={homeOf(settings)}
      onHome={(home) => changeSettings(home)}
      candidates={candidates}
      chosen={settings.intermediary}
      onChoose={choose}
      onAddress={(origin) => {
        setTyped((list) => [...list.filter((one) => one !== origin), origin]);
        choose(origin);
      }}
      storeNames={stores.map(({ name }) => name)}
      busy={false}
      onConsent={consent}
    />
  );
}

const places = stores.map(({ name, home }) => ({ name, address: home }));
