import { z } from 'zod';
import { Announcement } from '../../lib/intermediary/club.ts';
import { Rate } from '../../lib/money/rate.ts';
import { Payee } from '../../lib/orders/payee.ts';
import { Profile } from '../../lib/pricing/profile.ts';

/** A payee of a new installation, with the address for notices, which the directory doesn't tell. */
export const SeedPayee = Payee.extend({ email: z.email() });
export type SeedPayee = z.infer<typeof SeedPayee>;

const Price = Rate.pick({ from: true, to: true, value: true, scale: true });

/** What a rate of a new installation was so many days before its first start. */
export const PastRate = Price.extend({ daysAgo: z.int().min(1).max(90) });
export type PastRate = z.infer<typeof PastRate>;

/** An intermediary as data: its rules without the keys (each installation makes its own), and the rates, payees and announcements that a new installation starts with. `rateHistory` is for practice: a past that a new installation never had, so that its rates have days to show. */
export const ProfileData = z.strictObject({
  profile: Profile.omit({ quoteKeys: true, sealingKeys: true }).refine(
    ({ workingHours }) =>
      [workingHours, ...(workingHours.shorter ?? [])].every(({ from, to }) => from < to),
    'work must begin before it ends',
  ),
  payees: z.array(SeedPayee).max(5000).optional(),
  announcements: z.array(Announcement).max(50).optional(),
  rates: z.array(Price).max(400),
  rateHistory: z.array(PastRate).max(10_000).optional(),
});
export type ProfileData = z.infer<typeof ProfileData>;
