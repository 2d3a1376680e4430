import type { Context } from 'hono';
import { html } from 'hono/html';
import { operatorCalls } from '../operator/operator-calls.ts';
import type { Service } from '../service.ts';
import type { Staff } from '../staff/staff.ts';
import { type Ask, askWith, type Fetch, type Refused } from './ask.ts';
import { consoleHeaders } from './console-headers.ts';
import { layout, type Note } from './layout.ts';
import type { Session } from './session.ts';
import { endSession, readSession } from './session-cookie.ts';
import { addressOf, type ConsolePage, type Typed, type View } from './visit.ts';

/** What the console's routes work with: the service, and the way to its own routes. */
export type Desk = { readonly service: Service; readonly fetch: Fetch };

/** Somebody who is signed in, with the way to call in their name. */
export type Present = { readonly session: Session; readonly ask: Ask; readonly staff: Staff };

/** Goes on with whoever is signed in; sends everybody else to the sign-in, also whose token is taken no more. */
export const withStaff = async (
  { service, fetch }: Desk,
  context: Context,
  go: (present: Present) => Promise<Response>,
): Promise<Response> => {
  const session = await readSession(service, context, 'console');
  if (!session?.token) return context.redirect('/console/sign-in', 303);
  const ask = askWith(fetch, session.token);
  const me = await ask(operatorCalls.whoAmI);
  if (me.ok) return go({ session, ask, staff: me.value });
  endSession(context);
  return context.redirect('/console/sign-in', 303);
};

/** What came of a form that the page is shown after. */
export type After = {
  readonly note: Note | null;
  readonly typed: Typed | null;
  readonly status: number;
};

/** A page for somebody who is signed in, or why there is none. */
export const showPage = async (
  { service }: Desk,
  context: Context,
  { session, ask, staff }: Present,
  [page, { note, typed, status }]: readonly [ConsolePage, After],
): Promise<Response> => {
  const key = context.req.param('key') ?? '';
  const at = { service, staff, csrf: session.csrf, path: addressOf(page, key) };
  const shown = await page.show({ ...at, ask, key, query: context.req.query(), typed });
  const view = shown.ok ? shown.value : refusedView(shown);
  const content = await layout({ ...at, view, note });
  const code = knownStatus(shown.ok ? status : shown.status);
  return context.html(content, code, consoleHeaders(view.live ?? false));
};

const refusedView = ({ sentence }: Refused): View => ({
  title: 'This can not be shown',
  body: html`<p class="note bad" role="alert">${sentence}</p>`,
});

const known = [200, 400, 403, 404, 409, 413, 422, 429] as const;

const knownStatus = (status: number): (typeof known)[number] | 500 =>
  known.find((one) => one === status) ?? 500;
