import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Service } from '../service.ts';
import type { Act } from './act.ts';
import { acts } from './acts.ts';
import { consoleStyle } from './console-style.ts';
import { pages } from './pages.ts';
import { readFields } from './read-fields.ts';
import { refreshScript } from './refresh-script.ts';
import { isOwnForm } from './session.ts';
import { type After, type Desk, type Present, showPage, withStaff } from './show-page.ts';
import { addSignInRoutes } from './sign-in-routes.ts';
import { addressOf, type ConsolePage } from './visit.ts';

/** The staff's pages at `/console`: a client of the calls under `/v1/operator` that happens to live in the same process. */
export const addConsole = (app: OpenAPIHono, service: Service): void => {
  const desk = { service, fetch: (path: string, init: RequestInit) => app.request(path, init) };
  addAsset(app, ['/console/style.css', 'text/css', consoleStyle]);
  addAsset(app, ['/console/refresh.js', 'text/javascript', refreshScript]);
  addSignInRoutes(app, desk);
  for (const page of pages)
    app.get(`/console${page.path}`, (context) =>
      withStaff(desk, context, (present) =>
        showPage(desk, context, present, [page, look(context)]),
      ),
    );
  for (const act of acts)
    app.post(`/console${act.path}`, (context) =>
      withStaff(desk, context, (present) => carryOut(desk, context, present, act)),
    );
  app.all('/console/*', (context) =>
    withStaff(desk, context, (present) =>
      showPage(desk, context, present, [missingPage, look(context)]),
    ),
  );
};

const addAsset = (
  app: OpenAPIHono,
  [path, type, content]: readonly [path: string, type: string, content: string],
): void => {
  const headers = {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'max-age=300',
    'x-content-type-options': 'nosniff',
  };
  app.get(path, (context) => context.body(content, 200, headers));
};

const missingPage: ConsolePage = {
  path: '',
  show: async () => ({ ok: false, status: 404, sentence: 'There is no such page.' }),
};

/** A page that was asked for; after a form that was done it says so. */
const look = (context: Context): After => {
  const done = acts.find(({ name }) => name === context.req.query('said'));
  return { note: done ? { good: true, sentence: done.said } : null, typed: null, status: 200 };
};

/** Does what a form asks for. Then the browser asks for the page anew, so that reloading it does nothing twice; a refused form is shown again with what was typed. */
const carryOut = async (
  desk: Desk,
  context: Context,
  present: Present,
  act: Act,
): Promise<Response> => {
  const { csrf, ...fields } = await readFields(context);
  const key = context.req.param('key') ?? '';
  const after = (status: number, sentence: string, typed: After['typed']) => {
    const note = { good: status === 200, sentence };
    return showPage(desk, context, present, [act.page, { note, typed, status }]);
  };
  const typed = { action: context.req.path, fields };
  if (!isOwnForm(present.session, csrf))
    return after(403, 'This form does not belong to your sign-in. Please send it again.', typed);
  const done = await act.run({ ask: present.ask, params: { key }, fields });
  if (!done.ok) return after(done.status, done.sentence, typed);
  if (act.tell) return after(200, act.tell(done.value), null);
  return context.redirect(`${addressOf(act.page, key)}?said=${act.name}`, 303);
};
