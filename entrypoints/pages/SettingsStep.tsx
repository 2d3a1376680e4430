import { useTranslation } from 'react-i18next';
import { browser } from 'wxt/browser';
import { OtherSites } from '../../components/settings/OtherSites.tsx';
import { SettingsView } from '../../components/settings/SettingsView.tsx';
import { BackButton } from '../../components/shell/BackButton.tsx';
import { Screen } from '../../components/shell/Screen.tsx';
import { send } from '../../lib/messages/send.ts';
import type { Settings } from '../../lib/storage/rows.ts';
import { stores } from '../../lib/stores/stores.ts';
import { changeSettings } from './change-settings.ts';
import { homeOf } from './home-of.ts';
import { useIntermediaries, usePointers } from './use-live.ts';
import { patternOf, useWatchedHosts } from './use-watched-hosts.ts';

export type SettingsStepProps = { readonly settings: Settings; readonly onBack: () => void };

/** Every choice of the shopper; each counts at once. */
export function SettingsStep({ settings, onBack }: SettingsStepProps) {
  const { t } = useTranslation();
  const watched = useWatchedHosts();
  const pointers = usePointers() ?? [];
  const shops = useIntermediaries() ?? [];
  return (
    <Screen title={t('settings.title')} before={<BackButton onPress={onBack} />}>
      <SettingsView
        value={{
          ...homeOf(settings),
          theme: settings.theme,
          intermediary: settings.intermediary ?? '',
          quietStores: settings.chipOffAt,
        }}
        onChange={({ quietStores, ...change }) =>
          changeSettings(settings, { ...change, chipOffAt: [...quietStores] })
        }
        stores={stores}
        intermediaries={shops.map(({ origin, profile }) => ({ id: origin, name: profile.name }))}
      />
      <OtherSites
        hosts={watched}
        onStop={(host) => void browser.permissions.remove({ origins: [patternOf(host)] })}
        pointed={pointers.map(({ host }) => host)}
        onForget={(host) => send('pointerDropped', { host })}
      />
    </Screen>
  );
}
