import { z } from 'zod';

const line = z.string().trim().min(1).max(200);

/** The identity form that the law asks for before a payment. */
export const IdentityForm = z.strictObject({
  fullName: line,
  nationalId: z.string().trim().min(4).max(30),
  birthDate: z.iso.date(),
  country: z.string().regex(/^[A-Z]{2}$/),
  address: line,
  phone: z.string().trim().min(5).max(30),
});
export type IdentityForm = z.infer<typeof IdentityForm>;

/** Where the identity check stands: `refused` carries the reason that staff gave. */
export const IdentityState = z.strictObject({
  state: z.enum(['none', 'pending', 'verified', 'refused']),
  reason: z.string().max(500).nullable(),
});
export type IdentityState = z.infer<typeof IdentityState>;
