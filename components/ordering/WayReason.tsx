import { useTranslation } from 'react-i18next';
import { countryName } from '../../lib/i18n/country-name.ts';
import { currencyName } from '../../lib/i18n/currency-name.ts';
import { formatList } from '../../lib/i18n/format-list.ts';
import type { CardFacts } from '../../lib/pricing/card-refusal.ts';
import type { WayRefusal } from '../../lib/pricing/way-offer.ts';
import { useReader } from '../shell/reader.ts';
import { isWayWord } from '../words/is-way-word.ts';
import { isolate } from '../words/isolate.ts';
import { UnusableReason, type UnusableWord } from './UnusableReason.tsx';
import type { PaidStore, WayRow } from './way-row.ts';

export type WayReasonProps = {
  readonly row: WayRow;
  readonly reason: WayRefusal;
  readonly name: string;
  readonly store: PaidStore;
};

/** Why a way to pay can't be used: an intermediary's reasons as exactly as its profile allows, the store's own by country, currency, card and balance. */
export function WayReason({ row, reason, name, store }: WayReasonProps) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const { profile, direct } = row;
  const card = useCardWords(row.card);
  const { code } = reason;
  const own = profileWords[code];
  if (profile && own)
    return <UnusableReason reason={own} profile={profile} currency={store.currency} />;
  const currencies = direct?.currencies?.map((one) => currencyName(one, locale)) ?? [];
  const countries = direct?.countries?.map((one) => countryName(one, locale)) ?? [];
  return t(`ways.reason.${isWayWord('reason', code) ? code : 'other'}`, {
    name: isolate(name),
    countries: formatList(countries, locale),
    currencies: formatList(currencies, locale),
    currency: currencyName(store.currency, locale),
    ...card,
  });
}

/** The card in words: its kind, and the country of its bank. */
function useCardWords(card: CardFacts | null): { network: string; country: string } {
  const { t } = useTranslation();
  const { locale } = useReader();
  const kind = card?.electron ? 'electron' : card?.network;
  return {
    network: kind ? t(`ways.tell.cards.${kind}`) : '',
    country: card?.country ? countryName(card.country, locale) : '',
  };
}

/** What is for the intermediary's own words; a card or a balance is spoken of in the same words everywhere. */
const profileWords = {
  'kind-not-taken': 'kind-not-taken',
  'currency-not-taken': 'currency-not-taken',
  'country-not-taken': 'country-not-taken',
  'below-limit': 'below-limit',
  'above-limit': 'above-limit',
  'rate-unknown': 'rate-unknown',
  'way-unknown': 'other',
  'card-electron': null,
  'card-network': null,
  'card-country': null,
  'balance-too-low': null,
} as const satisfies Record<WayRefusal['code'], UnusableWord | null>;
