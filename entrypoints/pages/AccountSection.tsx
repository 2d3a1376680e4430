import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountView } from '../../components/account/AccountView.tsx';
import { SignedOut } from '../../components/account/SignedOut.tsx';
import { SelectField } from '../../components/controls/SelectField.tsx';
import { BackButton } from '../../components/shell/BackButton.tsx';
import { Screen } from '../../components/shell/Screen.tsx';
import { send } from '../../lib/messages/send.ts';
import type { Settings } from '../../lib/storage/rows.ts';
import { AccessStep } from './AccessStep.tsx';
import { AccountDataStep } from './AccountDataStep.tsx';
import { ClubStep } from './ClubStep.tsx';
import { changeSettings } from './change-settings.ts';
import { IdentityStep } from './IdentityStep.tsx';
import { SettingsStep } from './SettingsStep.tsx';
import { useAccount, useIntermediaries } from './use-live.ts';

type Step = 'account' | 'signIn' | 'register' | 'identity' | 'settings';

/** Who the shopper is at the chosen intermediary, the identity check, and the settings. */
export function AccountSection({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation();
  const shops = useIntermediaries() ?? [];
  const shop = shops.find(({ origin }) => origin === settings.intermediary);
  const account = useAccount(settings.intermediary);
  const [step, setStep] = useState<Step>('account');
  if (account === undefined || !shop) return null;
  const back = () => setStep('account');
  const { origin, profile } = shop;
  if (step === 'settings') return <SettingsStep settings={settings} onBack={back} />;
  if ((step === 'signIn' || step === 'register') && !account?.account)
    return <AccessStep origin={origin} name={profile.name} start={step} onBack={back} />;
  if (step === 'identity' && account?.account?.identity.state !== 'pending')
    return (
      <Screen title={null} before={<BackButton onPress={back} />}>
        <IdentityStep origin={origin} name={profile.name} country={settings.country} />
      </Screen>
    );
  return (
    <Screen title={t('account.title')}>
      {shops.length > 1 && (
        <SelectField
          label={t('settings.intermediary')}
          choices={shops.map((one) => ({ id: one.origin, name: one.profile.name }))}
          value={origin}
          onChange={(intermediary) => changeSettings({ intermediary })}
          hint={t('settings.intermediaryNote')}
        />
      )}
      {account?.account ? (
        <AccountView
          account={account.account}
          intermediaryName={profile.name}
          busy={false}
          onIdentity={() => setStep('identity')}
          onSettings={() => setStep('settings')}
          onSignOut={() => {
            back();
            send('signOutAsked', { origin });
          }}
        />
      ) : (
        <SignedOut
          intermediaryName={profile.name}
          onSignIn={() => setStep('signIn')}
          onRegister={() => setStep('register')}
          onSettings={() => setStep('settings')}
        />
      )}
      <ClubStep shop={shop} account={account?.account ?? null} />
      {account?.account && <AccountDataStep account={account} name={profile.name} onErase={back} />}
    </Screen>
  );
}
