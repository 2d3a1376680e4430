import { z } from 'zod';
import { Currency } from '../money/currency.ts';
import { Money } from '../money/money.ts';
import { Unit } from '../money/unit.ts';
import { Bearer } from './bearer.ts';
import { CardRules } from './card-rules.ts';
import { OrderKind } from './order-kind.ts';
import { Reduction } from './reduction.ts';

const slug = z.string().regex(/^[a-z0-9-]{1,40}$/);
const name = z.string().min(1).max(100);
const clock = z.string().regex(/^\d{2}:\d{2}$/);
const country = z.string().regex(/^[A-Z]{2}$/);

/**
 * One fee: `partsPerMillion` of the goods amount (26,000 = 2.6 % = 260 basis points) plus `fixed`, but at least `minimum` and at
 * most `maximum` (all in the settlement currency). What anyone but the buyer bears is named to the buyer as 0.
 */
export const Fee = z.strictObject({
  code: slug,
  name,
  partsPerMillion: z.int().min(0).max(1_000_000),
  fixed: Money.nullable(),
  minimum: Money.nullable(),
  maximum: Money.nullable().optional(),
  bearer: Bearer,
});
export type Fee = z.infer<typeof Fee>;

/** A way to pay the intermediary, with the fees that come on top for choosing it. */
export const PaymentWay = z.strictObject({
  id: slug,
  name,
  card: CardRules.nullable(),
  fees: z.array(Fee).max(10),
});
export type PaymentWay = z.infer<typeof PaymentWay>;

/** When staff work: days 1 (Monday) to 7 (Sunday), local times `HH:MM` in an IANA time zone; `shorter` has the days with times of their own, `holidays` the dates there on which nobody works. */
export const WorkingHours = z.strictObject({
  timeZone: z.string().min(1).max(60),
  days: z.array(z.int().min(1).max(7)).min(1).max(7),
  from: clock,
  to: clock,
  shorter: z
    .array(z.strictObject({ day: z.int().min(1).max(7), from: clock, to: clock }))
    .max(7)
    .optional(),
  holidays: z.array(z.iso.date()).max(400).optional(),
});
export type WorkingHours = z.infer<typeof WorkingHours>;

/** A public key as a JWK with its key id: Ed25519 for quotes, X25519 for sealing. */
export const PublicKey = z.strictObject({
  kid: z.string().min(1).max(100),
  kty: z.literal('OKP'),
  crv: z.enum(['Ed25519', 'X25519']),
  x: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
});
export type PublicKey = z.infer<typeof PublicKey>;

/**
 * Who an intermediary is and the rules that its prices follow: everything that one price calculation needs.
 * Amounts of fees and limits are in `settlement`; prices are rounded to multiples of `roundTo` minor units.
 * `reductions` are let off the fees, never off the goods. `currencies` are the store currencies it can pay, `null` for any; `payeeCountries` the countries it pays into, `null` for any.
 */
export const Profile = z.strictObject({
  id: slug,
  name,
  practice: z.boolean(),
  settlement: Currency,
  unit: Unit.nullable(),
  roundTo: z.int().positive(),
  kinds: z.array(OrderKind).min(1),
  currencies: z.array(Currency).nullable(),
  payeeCountries: z.array(country).nullable(),
  refusedPayerCountries: z.array(country),
  ways: z.array(PaymentWay).min(1).max(20),
  fees: z.array(Fee).max(20),
  reductions: z.array(Reduction).max(40).optional(),
  limits: z.strictObject({ minimum: Money.nullable(), maximum: Money.nullable() }),
  identityRequired: z.boolean(),
  workingHours: WorkingHours,
  promiseHours: z.int().positive().max(1000),
  quoteKeys: z.array(PublicKey).min(1).max(10),
  sealingKeys: z.array(PublicKey).max(10),
});
export type Profile = z.infer<typeof Profile>;
