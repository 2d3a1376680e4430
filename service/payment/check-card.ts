import { type CardFacts, type CardRefusal, cardRefusal } from '../../lib/pricing/card-refusal.ts';
import type { CardRules } from '../../lib/pricing/card-rules.ts';
import { issuingCountry } from './bin-table.ts';
import { cardNetwork, isElectron } from './card-network.ts';
import type { Card } from './gateway.ts';
import { luhn } from './luhn.ts';

/** Why a card is turned away before it is charged. */
export type CardFault = 'number' | 'expiry' | 'expired' | 'security-code' | CardRefusal;

/** What is wrong with a card by a way's rules, in the order in which people fill the form; `null` when nothing is. `card.number` is digits only. */
export const checkCard = (card: Card, rules: CardRules, now: Date): CardFault | null => {
  if (!/^\d{12,19}$/.test(card.number) || !luhn(card.number)) return 'number';
  const refused = cardRefusal(factsOf(card.number), rules);
  return refused ?? expiryFault(card.expiry, now) ?? codeFault(card.securityCode, rules);
};

const factsOf = (digits: string): CardFacts => ({
  network: cardNetwork(digits),
  electron: isElectron(digits),
  country: issuingCountry(digits),
});

/** A card is good through the last day of its month, anywhere on earth. */
const expiryFault = (expiry: string, now: Date): CardFault | null => {
  const [, month, year] = /^(0[1-9]|1[0-2])\/(\d{2})$/.exec(expiry) ?? [];
  if (!month || !year) return 'expiry';
  const end = Date.UTC(2000 + Number(year), Number(month), 1) + 12 * 3_600_000;
  return end <= now.getTime() ? 'expired' : null;
};

const codeFault = (code: string, { securityCode }: CardRules): CardFault | null =>
  /^\d{3}$/.test(code) || (code === '' && securityCode === 'optional') ? null : 'security-code';
