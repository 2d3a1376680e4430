import { fromStorePage } from './from-store-page.ts';
import { Envelope, type Handlers, type MessageName, messages } from './message.ts';
import { isOurPage, isStorePage, type Self, type Sender } from './sender.ts';

/** Why a message was turned away at the door. */
export type Refusal = 'unknown-message' | 'wrong-sender' | 'malformed';

/**
 * The background's only door. A message passes if its name is in the table, its sender may say it and its body has the exact
 * shape; the handler's promise is handed back so that the browser knows the event is not over. Everything else is refused by name.
 */
export const receive = (
  raw: unknown,
  sender: Sender,
  self: Self,
  handlers: Handlers,
): Promise<void> | Refusal => {
  const envelope = Envelope.safeParse(raw);
  if (!envelope.success || !isName(envelope.data.name)) return 'unknown-message';
  return deliver(envelope.data.name, envelope.data.body, sender, self, handlers);
};

const deliver = <N extends MessageName>(
  name: N,
  raw: unknown,
  sender: Sender,
  self: Self,
  handlers: Handlers,
): Promise<void> | Refusal => {
  const aboutStore = Object.hasOwn(fromStorePage, name);
  const known = aboutStore ? isStorePage(sender, self, null) : isOurPage(sender, self);
  if (!known) return 'wrong-sender';
  const body = messages[name].safeParse(raw);
  if (!body.success) return 'malformed';
  if (aboutStore && !isStorePage(sender, self, addressIn(body.data))) return 'wrong-sender';
  // The table pairs each name with its schema and its handler; TypeScript can't follow that pairing through `name`.
  const handle = handlers[name] as (body: unknown, tab: number | null) => Promise<void>;
  return handle(body.data, sender.tab?.id ?? null);
};

const isName = (name: string): name is MessageName => Object.hasOwn(messages, name);

const addressIn = (body: object): string | null => {
  if ('look' in body) return addressOf(body.look);
  if ('reading' in body) return addressOf(body.reading);
  return null;
};

const addressOf = (value: unknown): string | null =>
  typeof value === 'object' &&
  value !== null &&
  'address' in value &&
  typeof value.address === 'string'
    ? value.address
    : null;
