import type { CardNetwork, CardRules } from './card-rules.ts';

/** What is known of a card without its number: `country` is its issuer's (ISO 3166-1 alpha-2), `null` when unknown; `electron` means Visa Electron, which has no security code. */
export type CardFacts = {
  readonly network: CardNetwork | null;
  readonly electron: boolean;
  readonly country: string | null;
};

/** Why a card is turned away by its kind, whoever holds it. */
export type CardRefusal = 'electron' | 'network' | 'country';

/** Whether a way's rules turn a card away, by security code, network and issuing country in this order; `null` when they don't. An unknown country is not held against anybody. */
export const cardRefusal = (
  { network, electron, country }: CardFacts,
  { networks, securityCode, refusedCountries }: CardRules,
): CardRefusal | null => {
  if (electron && securityCode === 'required') return 'electron';
  if (network === null || !networks.includes(network)) return 'network';
  return country !== null && refusedCountries.includes(country) ? 'country' : null;
};
