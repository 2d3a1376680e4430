import { z } from 'zod';
import { Announcement } from '../../lib/intermediary/club.ts';
import { Rate } from '../../lib/money/rate.ts';
import { Payee } from '../../lib/orders/payee.ts';
import { Profile } from '../../lib/pricing/profile.ts';

/** A payee of a new installation, with the address for notices, which the directory doesn't tell. */
export const SeedPayee = Payee.extend({ email: z.email() });
export type SeedPayee = z.infer<typeof SeedPayee>;

/** An intermediary as data: its rules without the keys (each installation makes its own), and the rates, payees and announcements that a new installation starts with. */
export const ProfileData = z.strictObject({
  profile: Profile.omit({ quoteKeys: true, sealingKeys: true }).refine(
    ({ workingHours }) =>
      [workingHours, ...(workingHours.shorter ?? [])].every(({ from, to }) => from < to),
    'work must begin before it ends',
  ),
  payees: z.array(SeedPayee).max(5000).optional(),
  announcements: z.array(Announcement).max(50).optional(),
  rates: z.array(Rate.pick({ from: true, to: true, value: true, scale: true })).max(400),
});
export type ProfileData = z.infer<typeof ProfileData>;
