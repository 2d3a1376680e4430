import { z } from 'zod';
import { Rate } from '../../lib/money/rate.ts';
import { Payee } from '../../lib/orders/payee.ts';
import { Profile } from '../../lib/pricing/profile.ts';

/** An intermediary as data: its rules without the keys (each installation makes its own), and the rates and payees that a new installation starts with. */
export const ProfileData = z.strictObject({
  profile: Profile.omit({ quoteKeys: true, sealingKeys: true }).refine(
    ({ workingHours }) => workingHours.from < workingHours.to,
    'work must begin before it ends',
  ),
  payees: z.array(Payee).max(5000).optional(),
  rates: z.array(Rate.pick({ from: true, to: true, value: true, scale: true })).max(400),
});
export type ProfileData = z.infer<typeof ProfileData>;
