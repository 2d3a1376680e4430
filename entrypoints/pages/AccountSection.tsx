import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountView } from '../../components/account/AccountView.tsx';
import { SignedOut } from '../../components/account/SignedOut.tsx';
import { Screen } from '../../components/shell/Screen.tsx';
import { send } from '../../lib/messages/send.ts';
import type { Settings } from '../../lib/storage/rows.ts';
import { AccessStep } from './AccessStep.tsx';
import { IdentityStep } from './IdentityStep.tsx';
import { SettingsStep } from './SettingsStep.tsx';
import { useAccount, useIntermediaries } from './use-live.ts';

/** Who the shopper is at the chosen intermediary, the identity check, and the settings. */
export function AccountSection({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation();
  const shop = useIntermediaries()?.find(({ origin }) => origin === settings.intermediary);
  const account = useAccount(settings.intermediary);
  const [step, setStep] = useState<'account' | 'access' | 'identity' | 'settings'>('account');
  if (account === undefined || !shop) return null;
  const back = () => setStep('account');
  const { origin, profile } = shop;
  if (step === 'settings') return <SettingsStep settings={settings} onBack={back} />;
  if (step === 'access' && !account?.account)
    return <AccessStep origin={origin} name={profile.name} onBack={back} />;
  if (step === 'identity' && account?.account?.identity.state !== 'pending')
    return <IdentityStep origin={origin} name={profile.name} onBack={back} />;
  return (
    <Screen title={t('account.title')}>
      {account?.account ? (
        <AccountView
          account={account.account}
          intermediaryName={profile.name}
          busy={false}
          onIdentity={() => setStep('identity')}
          onSettings={() => setStep('settings')}
          onSignOut={() => send('signOutAsked', { origin })}
        />
      ) : (
        <SignedOut
          intermediaryName={profile.name}
          onAccess={() => setStep('access')}
          onSettings={() => setStep('settings')}
        />
      )}
    </Screen>
  );
}
