import type { Money } from '../../lib/money/money.ts';
import { parseMoney } from '../../lib/money/parse-money.ts';
import type { CardFacts } from '../../lib/pricing/card-refusal.ts';

/** The cards that a shopper may say they have; Visa Electron is Visa without a security code. */
export const cardKinds = [
  'visa',
  'electron',
  'mastercard',
  'maestro',
  'unionpay',
  'mir',
  'shetab',
] as const;
export type CardKind = (typeof cardKinds)[number];

/** What the shopper tells of what they have, `null` or empty where they don't: their card and its bank's country, the currency (ISO 4217) of the account, and the balance as typed. */
export type Means = {
  readonly card: CardKind | null;
  readonly country: string | null;
  readonly account: string | null;
  readonly balance: string;
};

export const noMeans: Means = { card: null, country: null, account: null, balance: '' };

/** What is known of the card that they told of. */
export const toldCard = ({ card, country }: Means): CardFacts | null => {
  if (card === null) return null;
  const electron = card === 'electron';
  return { network: electron ? 'visa' : card, electron, country };
};

/** The balance that they typed, in `currency` (ISO 4217); `null` when there is none that can be read for certain. */
export const toldBalance = ({ balance }: Means, currency: string): Money | null => {
  const parsed = parseMoney(balance, { currency, decimal: null });
  return parsed.ok && parsed.money.currency === currency ? parsed.money : null;
};
