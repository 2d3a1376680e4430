import { useTranslation } from 'react-i18next';
import { countryName } from '../../lib/i18n/country-name.ts';
import type { IdentityState } from '../../lib/orders/identity.ts';
import { Button } from '../controls/Button.tsx';
import { Fact } from '../controls/Fact.tsx';
import { useReader } from '../shell/reader.ts';
import { isolate } from '../words/isolate.ts';
import { IdentityCard } from './IdentityCard.tsx';

/** The account at one intermediary, as far as it is shown. */
export type ShownAccount = {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly country: string | null;
  readonly identity: IdentityState;
};

export type AccountViewProps = {
  readonly account: ShownAccount;
  readonly intermediaryName: string;
  readonly busy: boolean;
  readonly onIdentity: () => void;
  readonly onSettings: () => void;
  readonly onSignOut: () => void;
};

/** Who the shopper is at the intermediary, and where the identity check stands. */
export function AccountView(props: AccountViewProps) {
  const { account, intermediaryName, busy, onIdentity, onSettings, onSignOut } = props;
  const { t } = useTranslation();
  const { locale } = useReader();
  return (
    <div className="stack">
      <section className="sheet">
        <h2 dir="auto">{account.name}</h2>
        <p className="soft">{t('account.at', { name: isolate(intermediaryName) })}</p>
        <dl className="facts">
          <Fact name={t('auth.email')}>
            <bdi>{account.email}</bdi>
          </Fact>
          {account.phone && (
            <Fact name={t('account.phone')}>
              <bdi className="number">{account.phone}</bdi>
            </Fact>
          )}
          {account.country && (
            <Fact name={t('account.country')}>{countryName(account.country, locale)}</Fact>
          )}
        </dl>
      </section>
      <IdentityCard identity={account.identity} onGive={onIdentity} />
      <div className="row">
        <Button onPress={onSettings}>{t('account.settings')}</Button>
        <Button kind="plain" onPress={onSignOut} busy={busy}>
          {t('auth.signOut')}
        </Button>
      </div>
    </div>
  );
}
