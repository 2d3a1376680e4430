import { z } from 'zod';

/** A password that is newly chosen: ten characters or more. */
export const Password = z.string().min(10).max(128);

/** A telephone number with its country code (E.164). */
export const PhoneNumber = z.string().regex(/^\+[1-9]\d{6,14}$/);

/** Who lost their password: known by e-mail address or by a telephone number that they proved. */
export const LostPassword = z.union([
  z.strictObject({ email: z.email().max(320) }),
  z.strictObject({ phone: PhoneNumber }),
]);
export type LostPassword = z.infer<typeof LostPassword>;

const code = z.string().min(4).max(100);

/** A new password with the code that came by mail, or by SMS to that number. */
export const NewPassword = z.union([
  z.strictObject({ code, password: Password }),
  z.strictObject({ phone: PhoneNumber, code, password: Password }),
]);
export type NewPassword = z.infer<typeof NewPassword>;

/** The proof that a telephone number is the shopper's: the code that came there. */
export const PhoneProof = z.strictObject({ phone: PhoneNumber, code });
export type PhoneProof = z.infer<typeof PhoneProof>;
