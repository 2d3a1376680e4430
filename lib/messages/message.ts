import { z } from 'zod';
import { fromOurPages } from './from-our-pages.ts';
import { fromStorePage } from './from-store-page.ts';

/** Every message that the background takes, by name, with who may say it. */
export const messages = { ...fromStorePage, ...fromOurPages };

/** The name of a message to the background. */
export type MessageName = keyof typeof messages;

/** What a message of that name carries. */
export type MessageBody<N extends MessageName> = z.infer<(typeof messages)[N]>;

/** One handler for each message; it gets a checked body and the tab that spoke, `null` for pages of ours without one. */
export type Handlers = {
  [N in MessageName]: (body: MessageBody<N>, tab: number | null) => Promise<void>;
};

/** The outer shape that a message has before its body is looked at. */
export const Envelope = z.strictObject({ name: z.string().max(40), body: z.unknown() });
