import type { Money } from '../../lib/money/money.ts';

/** A card as typed into the payment window. It is passed on and forgotten: never stored, never logged. */
export type Card = {
  readonly number: string;
  readonly expiry: string;
  readonly securityCode: string;
};

/** What an acquirer answers to a charge; `reference` is its own number of the payment. */
type Charge = { readonly ok: true; readonly reference: string } | { readonly ok: false };

/** What a real acquirer plugs into. `key` makes a charge repeatable: the same key never charges twice. */
export type Gateway = {
  readonly charge: (card: Card, amount: Money, key: string) => Promise<Charge>;
};
