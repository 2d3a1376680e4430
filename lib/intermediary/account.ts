import { z } from 'zod';
import { IdentityState } from '../orders/identity.ts';

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
  password: z.string().min(10).max(128),
});
export type Registration = z.infer<typeof Registration>;

/** A telephone number with its country code (E.164). */
export const PhoneNumber = z.string().regex(/^\+[1-9]\d{6,14}$/);

/** Who lost their password: known by e-mail address or by a telephone number that they proved. */
export const LostPassword = z.union([
  z.strictObject({ email: z.email().max(320) }),
  z.strictObject({ phone: PhoneNumber }),
]);
export type LostPassword = z.infer<typeof LostPassword>;

const password = Registration.shape.password;
const code = z.string().min(4).max(100);

/** A new password with the code that came by mail, or by SMS to that number. */
export const NewPassword = z.union([
  z.strictObject({ code, password }),
  z.strictObject({ phone: PhoneNumber, code, password }),
]);
export type NewPassword = z.infer<typeof NewPassword>;

/** The proof that a telephone number is the shopper's: the code that came there. */
export const PhoneProof = z.strictObject({ phone: PhoneNumber, code });
export type PhoneProof = z.infer<typeof PhoneProof>;

/** A session: the bearer token for later calls. Unknown members of the answer are dropped. */
export const Session = z.object({ token: z.string().min(16).max(500) });
export type Session = z.infer<typeof Session>;
