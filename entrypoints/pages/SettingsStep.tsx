import { useTranslation } from 'react-i18next';
import { browser } from 'wxt/browser';
import { OtherSites } from '../../components/settings/OtherSites.tsx';
import { SettingsView } from '../../components/settings/SettingsView.tsx';
import { BackButton } from '../../components/shell/BackButton.tsx';
import { Screen } from '../../components/shell/Screen.tsx';
import { send } from '../../lib/messages/send.ts';
import type { Settings } from '../../lib/storage/rows.ts';
import { stores } from '../../lib/stores/stores.ts';
import { AddShopStep } from './AddShopStep.tsx';
import { changeSettings } from './change-settings.ts';
import { homeOf } from './home-of.ts';
import { LocalDataStep } from './LocalDataStep.tsx';
import { ShopsPart } from './ShopsPart.tsx';
import { usePointers } from './use-live.ts';
import { patternOf, useWatchedHosts } from './use-watched-hosts.ts';

export type SettingsStepProps = { readonly settings: Settings; readonly onBack: () => void };

/** Every choice of the shopper; each counts at once. */
export function SettingsStep({ settings, onBack }: SettingsStepProps) {
  const { t } = useTranslation();
  const watched = useWatchedHosts();
  const pointers = usePointers() ?? [];
  return (
    <Screen title={t('settings.title')} before={<BackButton onPress={onBack} />}>
      <SettingsView
        value={{
          ...homeOf(settings),
          theme: settings.theme,
          notices: settings.notices,
          quietStores: settings.chipOffAt,
        }}
        onChange={({ quietStores, ...change }) =>
          changeSettings({ ...change, chipOffAt: [...quietStores] })
        }
        stores={stores}
      />
      <ShopsPart settings={settings} />
      <AddShopStep />
      <OtherSites
        hosts={watched}
        onStop={(host) => void browser.permissions.remove({ origins: [patternOf(host)] })}
        pointed={pointers.map(({ host }) => host)}
        onForget={(host) => send('pointerDropped', { host })}
      />
      <LocalDataStep />
    </Screen>
  );
}
