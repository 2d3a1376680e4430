import type { Ask, Outcome } from './ask.ts';
import type { ConsolePage, Fields } from './visit.ts';

type Sent = {
  readonly ask: Ask;
  readonly params: { readonly key: string };
  readonly fields: Fields;
};

/** What a form of the console does: one call of staff. `page` is shown afterwards, with the sentence `said` when it was done, or with what `tell` makes of the answer: then at once and this once. */
export type Act = {
  readonly name: string;
  readonly path: string;
  readonly page: ConsolePage;
  readonly said: string;
  readonly tell?: (answer: unknown) => string;
  readonly run: (sent: Sent) => Promise<Outcome<unknown>>;
};

/** What stands in a field, without blanks around it; nothing when it was not sent. */
export const textIn = (fields: Fields, name: string): string => fields[name]?.trim() ?? '';
