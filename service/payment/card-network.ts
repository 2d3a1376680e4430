import type { CardNetwork } from '../../lib/pricing/card-rules.ts';

/** First digits of each network's cards. Visa Electron is Visa without a security code, and is told apart by its own ranges. */
const prefixes: readonly (readonly [RegExp, CardNetwork])[] = [
  [/^4/, 'visa'],
  [/^(5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, 'mastercard'],
  [/^220[0-4]/, 'mir'],
  [/^62/, 'unionpay'],
  [/^(6037|5022|6104|6219|5892|5859)/, 'shetab'],
  [/^(50|5[6-9]|6)/, 'maestro'],
];

/** The network of a card number, `null` when no table row fits. */
export const cardNetwork = (digits: string): CardNetwork | null =>
  prefixes.find(([prefix]) => prefix.test(digits))?.[1] ?? null;

/** Visa Electron's ranges, the first digits of its card numbers. */
export const isElectron = (digits: string): boolean =>
  /^(4026|417500|4508|4844|4913|4917)/.test(digits);
