import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Service } from '../service.ts';
import { admit } from './admit.ts';
import type { Answered, CallShape, Parsed } from './call-shape.ts';
import { describeCall } from './describe-call.ts';
import { parseRequest } from './parse-request.ts';
import { problemResponse } from './problem-response.ts';
import type { Reply } from './refusal.ts';

/** What a call does: its parsed request to a reply, or to a whole HTTP answer where it isn't JSON (an event stream). */
export type Handler<C extends CallShape> = (
  service: Service,
  parsed: Parsed<C>,
) => Promise<Reply<Answered<C>> | Response>;

/** Makes a call of a table a route, and a part of `/openapi.json`: who may call, what parses, what is answered all come from the table. */
export const bind = <C extends CallShape>(
  app: OpenAPIHono,
  service: Service,
  [name, call]: readonly [name: string, call: C],
  handle: Handler<C>,
): void => {
  app.openAPIRegistry.registerPath(describeCall(name, call));
  app.on(call.method, call.path.replace(/\{(\w+)\}/g, ':$1'), async (context) => {
    const caller = await admit(service, call, context.req.raw);
    if (!caller.ok) return problemResponse(caller);
    const parsed = await parseRequest(call, context, caller.value);
    if (!parsed.ok) return problemResponse(parsed);
    return answer(call, context, await handle(service, parsed.value));
  });
};

const answer = (call: CallShape, context: Context, reply: Reply<unknown> | Response): Response => {
  if (reply instanceof Response) return reply;
  if (!reply.ok) return problemResponse(reply);
  context.header('cache-control', 'no-store');
  if (call.answer === null) return context.body(null, 204);
  // Parsed once more, so that nothing but what the table names gets out.
  return new Response(JSON.stringify(call.answer.parse(reply.value)), {
    status: reply.status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  });
};
