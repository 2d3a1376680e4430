import { z } from 'zod';

/** A sealed login: the id of the key that it is sealed to, the encapsulated key and the ciphertext (both base64url). Only the intermediary can open it, and only for the order that it was sealed for. */
export const SealedLogin = z.strictObject({
  kid: z.string().min(1).max(100),
  enc: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  sealed: z.string().regex(/^[A-Za-z0-9_-]{1,8000}$/),
});
export type SealedLogin = z.infer<typeof SealedLogin>;
