import { z } from 'zod';

/** What payees are called by: upper-case letters, digits and hyphens. */
export const PayeeId = z.string().regex(/^[A-Z0-9-]{1,40}$/);

/** Somebody whom an intermediary can pay, with the targets of a payment that stand beside the company (a contract, a branch). `localName` is in the script of their country; `country` ISO 3166-1 alpha-2. */
export const Payee = z.strictObject({
  id: PayeeId,
  name: z.string().min(1).max(200),
  localName: z.string().max(200),
  country: z.string().regex(/^[A-Z]{2}$/),
  city: z.string().max(100),
  targets: z
    .array(z.strictObject({ id: PayeeId, name: z.string().min(1).max(200) }))
    .min(1)
    .max(20),
});
export type Payee = z.infer<typeof Payee>;
