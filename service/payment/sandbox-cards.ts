/** A test card of the sandbox. None of them is a real card; `does` says what the window answers. */
export type SandboxCard = {
  readonly number: string;
  readonly network: string;
  readonly does: 'accepted' | 'declined' | 'electron' | 'country';
};

/** The cards that the payment window lists. Any expiry date to come and any security code go with them. */
export const sandboxCards: readonly SandboxCard[] = [
  { number: '4242 4242 4242 4242', network: 'Visa', does: 'accepted' },
  { number: '5555 5555 5555 4444', network: 'MasterCard', does: 'accepted' },
  { number: '6037 9900 0000 0006', network: 'Shetab', does: 'accepted' },
  { number: '4000 0000 0000 0002', network: 'Visa', does: 'declined' },
  { number: '4026 0000 0000 0002', network: 'Visa Electron', does: 'electron' },
  { number: '4000 0056 6000 0002', network: 'Visa (NG)', does: 'country' },
];

/** Which country's bank issued a card, by the first digits (BIN): made up for the sandbox, where a real acquirer asks a BIN service. */
const issuers: readonly (readonly [bin: string, country: string])[] = [
  ['400000566', 'NG'],
  ['400000710', 'ZA'],
  ['400000818', 'EG'],
  ['400000404', 'KE'],
  ['400000', 'US'],
  ['4242', 'US'],
  ['5555', 'US'],
  ['6037', 'IR'],
];

/** The issuing country (ISO 3166-1 alpha-2) of a sandbox card, `null` when its BIN is not in the table. */
export const issuingCountry = (digits: string): string | null =>
  issuers.find(([bin]) => digits.startsWith(bin))?.[1] ?? null;
