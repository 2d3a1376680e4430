import { z } from 'zod';
import { onPage } from './on-page-form.ts';

/** What an order of kind `travel` asks for: the travellers as their passports name them, the days, and the number of the booking if there is one. */
export const TravelForm = z.strictObject({
  kind: z.literal('travel'),
  service: z.enum(['flight', 'stay', 'train', 'transfer', 'other']),
  travellers: z.string().trim().min(1).max(1000),
  from: z.iso.date(),
  until: z.iso.date().nullable(),
  bookingNumber: z.string().trim().max(100),
  ...onPage,
});
export type TravelForm = z.infer<typeof TravelForm>;
