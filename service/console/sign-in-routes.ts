import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { html } from 'hono/html';
import { clientOf } from '../http/client-of.ts';
import { operatorCalls } from '../operator/operator-calls.ts';
import { askWith } from './ask.ts';
import { consoleHeaders } from './console-headers.ts';
import { countAttempt } from './count-attempt.ts';
import { form } from './form.ts';
import { sheet } from './layout.ts';
import { readFields } from './read-fields.ts';
import { isOwnForm } from './session.ts';
import { endSession, readSession, startSession } from './session-cookie.ts';
import type { Desk } from './show-page.ts';

/** Signing in with a staff token, and out. */
export const addSignInRoutes = (app: OpenAPIHono, desk: Desk): void => {
  app.get('/console/sign-in', (context) => showSignIn(desk, context, null));
  app.post('/console/sign-in', (context) => signIn(desk, context));
  app.post('/console/sign-out', async (context) => {
    const session = await readSession(desk.service, context, 'console');
    const { csrf } = await readFields(context);
    if (session && isOwnForm(session, csrf)) endSession(context);
    return context.redirect('/console/sign-in', 303);
  });
};

const signIn = async (desk: Desk, context: Context): Promise<Response> => {
  const { service, fetch } = desk;
  const wait = await countAttempt(service, clientOf(context));
  if (wait > 0) {
    context.header('retry-after', String(wait));
    return showSignIn(desk, context, [429, `Too many tries. Wait ${wait} seconds.`]);
  }
  const session = await readSession(service, context, 'sign-in');
  const { csrf, token = '' } = await readFields(context);
  if (!session || !isOwnForm(session, csrf))
    return showSignIn(desk, context, [403, 'This form was too old. Please try again.']);
  const tried = await askWith(fetch, headerSafe(token))(operatorCalls.whoAmI);
  if (!tried.ok) return showSignIn(desk, context, [401, 'This token is not one of staff.']);
  await startSession(service, context, ['console', token.trim()]);
  return context.redirect('/console', 303);
};

/** A token is visible ASCII; anything else would not even make a header. */
const headerSafe = (token: string): string =>
  /^[!-~]{1,500}$/.test(token.trim()) ? token.trim() : '-';

const showSignIn = async (
  { service }: Desk,
  context: Context,
  refused: readonly [status: 401 | 403 | 429, sentence: string] | null,
): Promise<Response> => {
  const session =
    (await readSession(service, context, 'sign-in')) ??
    (await startSession(service, context, ['sign-in', null]));
  const { name } = service.profile;
  const note = refused && html`<p class="note bad" role="alert">${refused[1]}</p>`;
  const fields = [
    {
      name: 'token',
      label: 'Staff token',
      kind: 'password',
      hint: 'The one that was shown when you were added, or that of the installation, in operator.json.',
    },
  ] as const;
  const asked = form(
    { csrf: session.csrf, typed: null },
    {
      action: '/console/sign-in',
      fields,
      button: 'Sign in',
    },
  );
  const body = html`<main class="narrow"><h1>${name}: console</h1>${note}<section>${asked}</section></main>`;
  const page = await sheet({ title: `Sign in · ${name}`, body });
  return context.html(page, refused?.[0] ?? 200, consoleHeaders(false));
};
