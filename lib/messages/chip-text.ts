import { z } from 'zod';

/** What the background tells a store's page to show beside the total; `null` text takes the chip away. Plain text only. */
export const ChipText = z.strictObject({
  chip: z.string().max(200).nullable(),
  title: z.string().max(500),
  language: z.string().max(20),
  direction: z.enum(['ltr', 'rtl']),
});
export type ChipText = z.infer<typeof ChipText>;
