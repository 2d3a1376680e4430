import type { HtmlEscapedString } from 'hono/utils/html';
import type { Service } from '../service.ts';
import type { Staff } from '../staff/staff.ts';
import type { Ask, Outcome } from './ask.ts';

/** A piece of a page. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** A form that was refused: where it was sent and what was typed, so that nobody types it twice. */
export type Typed = { readonly action: string; readonly fields: Fields };

/** The fields of a form that was sent. */
export type Fields = Readonly<Record<string, string>>;

/** A member of the staff (`staff`) who looks at one page: `key` is the part of the address that names an order or shopper, `csrf` the word that every form must bring. */
export type Visit = {
  readonly service: Pick<Service, 'profile' | 'now'>;
  readonly ask: Ask;
  readonly staff: Staff;
  readonly csrf: string;
  readonly path: string;
  readonly key: string;
  readonly query: Fields;
  readonly typed: Typed | null;
};

/** What a page shows; a `live` one looks again by itself. */
export type View = { readonly title: string; readonly body: Html; readonly live?: boolean };

/** A page of the console below `/console`, where `:key` may stand. */
export type ConsolePage = {
  readonly path: string;
  readonly show: (visit: Visit) => Promise<Outcome<View>>;
};

/** Whether the one who looks is a supervisor: others are not offered what they would be refused. */
export const isSupervisor = ({ staff }: Pick<Visit, 'staff'>): boolean =>
  staff.role === 'supervisor';

/** The address of a page about `key`. */
export const addressOf = ({ path }: Pick<ConsolePage, 'path'>, key: string): string =>
  `/console${path}`.replace(':key', encodeURIComponent(key));
