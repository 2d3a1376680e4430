/** A test card of the sandbox. None of them is a real card; `does` says what the window answers. */
export type SandboxCard = {
  readonly number: string;
  readonly network: string;
  readonly does: 'accepted' | 'declined' | 'electron' | 'country';
};

/** The cards that the payment window lists. Any expiry date to come and any security code go with them. */
export const sandboxCards: readonly SandboxCard[] = [
  { number: '4242 4242 4242 4242', network: 'Visa', does: 'accepted' },
  { number: '4000 0027 6000 0016', network: 'Visa (DE)', does: 'accepted' },
  { number: '5555 5555 5555 4444', network: 'MasterCard', does: 'accepted' },
  { number: '6037 9900 0000 0006', network: 'Shetab', does: 'accepted' },
  { number: '4000 0000 0000 0002', network: 'Visa', does: 'declined' },
  { number: '4026 0000 0000 0002', network: 'Visa Electron', does: 'electron' },
  { number: '4000 0056 6000 0002', network: 'Visa (NG)', does: 'country' },
];
