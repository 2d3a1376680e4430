import { z } from 'zod';

const slug = z.string().regex(/^[a-z0-9-]{1,40}$/);

/** News of an intermediary or of a store that it buys at, in one or more languages (BCP 47); shown from `from` until `until`. `reduction` is the code of the profile's reduction that it announces, `store` the store that it is about. */
export const Announcement = z.strictObject({
  id: slug,
  kind: z.enum(['news', 'discount', 'store-event']),
  store: slug.nullable(),
  reduction: slug.nullable(),
  from: z.iso.datetime(),
  until: z.iso.datetime(),
  texts: z
    .array(
      z.strictObject({
        language: z.string().min(2).max(20),
        title: z.string().min(1).max(200),
        text: z.string().max(2000),
      }),
    )
    .min(1)
    .max(10),
});
export type Announcement = z.infer<typeof Announcement>;

/** The secret word by which people find to one group: eight letters and digits. */
export const GroupCode = z.string().regex(/^[A-Z2-9]{8}$/);

/** A group whose orders share one discount step: how many have joined, until when one may, and the step that holds now and the next one. */
export const Group = z.strictObject({
  code: GroupCode,
  members: z.int().min(1),
  closesAt: z.iso.datetime(),
  step: z.int().min(2).nullable(),
  nextStep: z.int().min(2).nullable(),
});
export type Group = z.infer<typeof Group>;
