import { z } from 'zod';
import { IdentityState } from '../orders/identity.ts';
import { Password } from '../orders/lost-password.ts';

/** The shopper's account at one intermediary, as `GET /v1/me` tells it; `club` is the tier and the points there. */
export const Account = z.strictObject({
  id: z.string().min(1).max(100),
  name: z.string().min(1).max(200),
  email: z.email().max(320),
  phone: z.string().max(30),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  identity: IdentityState,
  club: z.strictObject({ tier: z.string().max(40).nullable(), points: z.int().min(0) }).optional(),
});
export type Account = z.infer<typeof Account>;

/** What the shopper may change of it. */
export const AccountChange = Account.pick({ name: true, phone: true, country: true });
export type AccountChange = z.infer<typeof AccountChange>;

/** Sign in: the password is only ever in memory. */
export const Credentials = z.strictObject({
  email: z.email().max(320),
  password: z.string().min(1).max(128),
});
export type Credentials = z.infer<typeof Credentials>;

/** Register: a name beside the credentials, and a password of ten characters or more. */
export const Registration = z.strictObject({
  name: z.string().trim().min(1).max(200),
  email: z.email().max(320),
  password: Password,
});
export type Registration = z.infer<typeof Registration>;

/** A session: the bearer token for later calls. Unknown members of the answer are dropped. */
export const Session = z.object({ token: z.string().min(16).max(500) });
export type Session = z.infer<typeof Session>;
