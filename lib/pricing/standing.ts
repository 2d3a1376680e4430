import { z } from 'zod';

const slug = z.string().regex(/^[a-z0-9-]{1,40}$/);

/** What decides about reductions: the shopper's club tier, points and the offers that they were chosen for, how many orders their group has (1 for none), the pieces of the order, and the moment of the price. */
export const Standing = z.strictObject({
  tier: slug.nullable(),
  points: z.int().min(0),
  offers: z.array(slug).max(40),
  groupSize: z.int().min(1).max(1000),
  pieces: z.int().min(0),
  at: z.iso.datetime(),
});
export type Standing = z.infer<typeof Standing>;
