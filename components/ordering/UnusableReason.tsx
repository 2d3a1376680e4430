import { useTranslation } from 'react-i18next';
import { countryName } from '../../lib/i18n/country-name.ts';
import { currencyName } from '../../lib/i18n/currency-name.ts';
import { formatList } from '../../lib/i18n/format-list.ts';
import type { Profile } from '../../lib/pricing/profile.ts';
import { useMoney } from '../money/use-money.ts';
import { useReader } from '../shell/reader.ts';
import { isolate } from '../words/isolate.ts';
import { useKindNames } from './use-kind-names.ts';

/** The reasons, named as the problem codes of the contract. */
export type UnusableWord =
  | 'kind-not-taken'
  | 'currency-not-taken'
  | 'country-not-taken'
  | 'below-limit'
  | 'above-limit'
  | 'rate-unknown'
  | 'offline'
  | 'other';

export type UnusableReasonProps = {
  readonly reason: UnusableWord;
  readonly profile: Profile;
  readonly currency: string;
};

/** Why an intermediary can't be used for a cart, as exactly as its profile allows. */
export function UnusableReason({ reason, profile, currency }: UnusableReasonProps) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const money = useMoney();
  const kinds = useKindNames(profile.kinds);
  const name = isolate(profile.name);
  const places = profile.payeeCountries?.map((code) => countryName(code, locale));
  const { minimum, maximum } = profile.limits;
  const limit = reason === 'below-limit' ? minimum : maximum;
  const words = {
    name,
    kinds,
    countries: formatList(places ?? [], locale),
    currency: currencyName(currency, locale),
    currencies: formatList(
      (profile.currencies ?? []).map((code) => currencyName(code, locale)),
      locale,
    ),
    amount: limit ? isolate(money(limit)) : '',
  };
  if (reason === 'kind-not-taken')
    return t(places ? 'unusable.kindsAndCountries' : 'unusable.kinds', words);
  if (reason === 'currency-not-taken' && profile.currencies) return t('unusable.currencies', words);
  return t(`unusable.${reason}`, words);
}
