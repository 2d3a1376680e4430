import { z } from 'zod';

/** A message as it is sent, under an id that its sender made, so that it can be sent again. */
export const MessageForm = z.strictObject({
  id: z.uuid(),
  text: z.string().trim().min(1).max(4000),
});
export type MessageForm = z.infer<typeof MessageForm>;

/** A message in the thread of an order, between the shopper and the staff; `seq` counts them in the order in which they came. */
export const Message = MessageForm.extend({
  seq: z.int().positive(),
  from: z.enum(['shopper', 'staff']),
  at: z.iso.datetime(),
});
export type Message = z.infer<typeof Message>;
