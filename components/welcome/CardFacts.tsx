import { useTranslation } from 'react-i18next';
import { countryName } from '../../lib/i18n/country-name.ts';
import { formatList } from '../../lib/i18n/format-list.ts';
import type { PaymentWay } from '../../lib/pricing/profile.ts';
import { useReader } from '../shell/reader.ts';
import { isolate } from '../words/isolate.ts';

export type CardFactsProps = { readonly ways: readonly PaymentWay[] };

/** Which cards each way to pay takes, and from which countries it takes none. */
export function CardFacts({ ways }: CardFactsProps) {
  const { t } = useTranslation();
  const { locale } = useReader();
  return ways.map(({ id, name, card }) => {
    if (!card) return null;
    const networks = formatList(card.networks.map(isolate), locale);
    const countries = card.refusedCountries.map((code) => countryName(code, locale));
    return (
      <span key={id}>
        {t('profile.cards', { way: isolate(name), networks })}
        {countries.length > 0 &&
          `. ${t('profile.cardsRefused', { countries: formatList(countries, locale) })}`}
      </span>
    );
  });
}
