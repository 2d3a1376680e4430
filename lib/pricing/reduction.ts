import { z } from 'zod';

const slug = z.string().regex(/^[a-z0-9-]{1,40}$/);

/**
 * When a reduction is given: to club members of a tier; to groups of at least `size` orders; to orders of at least `pieces` pieces;
 * to who has at least `points` points; or as an offer from `from` until `until` (RFC 3339), to everybody or to `chosen` shoppers only.
 */
const Condition = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('tier'), tier: slug }),
  z.strictObject({ by: z.literal('group'), size: z.int().min(2) }),
  z.strictObject({ by: z.literal('bulk'), pieces: z.int().min(2) }),
  z.strictObject({ by: z.literal('points'), points: z.int().min(1) }),
  z.strictObject({
    by: z.literal('offer'),
    from: z.iso.datetime(),
    until: z.iso.datetime(),
    chosen: z.boolean(),
  }),
]);

/** What is let off a fee: `partsPerMillion` of the fee with code `fee`, on a condition. Of several on one kind of condition the largest counts; kinds add up, to the whole fee at most. */
export const Reduction = z.strictObject({
  code: slug,
  name: z.string().min(1).max(100),
  fee: slug,
  partsPerMillion: z.int().min(1).max(1_000_000),
  condition: Condition,
});
export type Reduction = z.infer<typeof Reduction>;
