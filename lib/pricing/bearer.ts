import { z } from 'zod';

/** Who bears a fee: the buyer (the shopper), the payee, the buyer's bank, or the operator of the way to pay, who lets it off. Only the buyer's is part of a price. */
export const Bearer = z.enum(['buyer', 'payee', 'bank', 'operator']);
export type Bearer = z.infer<typeof Bearer>;
