import { useTranslation } from 'react-i18next';
import { countryName } from '../../lib/i18n/country-name.ts';
import { currencyName } from '../../lib/i18n/currency-name.ts';
import { formatList } from '../../lib/i18n/format-list.ts';
import type { Profile } from '../../lib/pricing/profile.ts';
import { useKindNames } from '../ordering/use-kind-names.ts';
import { useReader } from '../shell/reader.ts';
import { CardFacts } from './CardFacts.tsx';
import { FeeFact } from './FeeFact.tsx';
import { HoursFact } from './HoursFact.tsx';

export type ProfileFactsProps = { readonly profile: Profile; readonly origin: string };

/** What an intermediary's profile means for the shopper, its address, and the key that its prices are signed with. */
export function ProfileFacts({ profile, origin }: ProfileFactsProps) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const refused = profile.refusedPayerCountries.map((code) => countryName(code, locale));
  const kinds = useKindNames(profile.kinds);
  return (
    <span className="profile-facts small">
      <span className="soft">
        <bdi>{origin}</bdi>
      </span>
      <span>{t('profile.kinds', { kinds })}</span>
      <span>{t('profile.settles', { currency: currencyName(profile.settlement, locale) })}</span>
      {profile.fees.length === 0 && <span>{t('profile.noFees')}</span>}
      {profile.fees.map((fee) => (
        <FeeFact key={fee.code} fee={fee} />
      ))}
      <span>{t('profile.promise', { count: profile.promiseHours })}</span>
      <HoursFact hours={profile.workingHours} />
      <CardFacts ways={profile.ways} />
      {refused.length > 0 && (
        <span>{t('profile.refused', { countries: formatList(refused, locale) })}</span>
      )}
      {profile.identityRequired && <span>{t('profile.identity')}</span>}
      <span className="soft">{t('profile.key')}:</span>
      {profile.quoteKeys.map((key) => (
        <code key={key.kid} className="key" dir="ltr">
          {key.kid} {key.x}
        </code>
      ))}
    </span>
  );
}
