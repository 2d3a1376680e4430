import type { Context } from 'hono';
import { z } from 'zod';
import type { Caller, CallShape, Parsed } from './call-shape.ts';
import { clientOf } from './client-of.ts';
import { type Refusal, type Reply, refuse, reply } from './refusal.ts';

/** A request parsed by its call's schemas, unknown members refused; what doesn't parse is named in the refusal. */
export const parseRequest = async <C extends CallShape>(
  call: C,
  context: Context,
  caller: Caller,
): Promise<Reply<Parsed<C>>> => {
  const json = await readBody(call, context.req.raw);
  if (json === undefined) return refuse('bad-request', 'The body is not JSON in UTF-8.');
  const { req } = context;
  if (![...Object.values(req.param()), ...Object.values(req.query())].every(isStorable))
    return refuse('bad-request', 'The address holds text that can not be kept.');
  const schema = z.object({ params: call.params, query: call.query, body: call.body ?? z.null() });
  const parsed = schema.safeParse({ params: req.param(), query: req.query(), body: json });
  if (!parsed.success) return refusalOf(call, parsed.error);
  const [client, origin] = [clientOf(context), new URL(req.url).origin];
  // The compiler can't follow that each part was parsed by the schema that its type comes from.
  return reply({ ...parsed.data, ...caller, context, client, origin } as Parsed<C>);
};

/** The JSON of the body; `null` for calls without one (what comes is left unread), `undefined` when it is none. */
const readBody = async (call: CallShape, request: Request): Promise<unknown> => {
  if (call.body === null) return null;
  const bytes = await request.arrayBuffer();
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes), onlyStorable);
  } catch {
    return undefined;
  }
};

/** Text that PostgreSQL can't keep, a NUL or half a surrogate pair, is nobody's text. */
const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes('\0');

const onlyStorable = (key: string, value: unknown): unknown => {
  if (isStorable(key) && (typeof value !== 'string' || isStorable(value))) return value;
  throw new SyntaxError('text that can not be kept');
};

const refusalOf = (call: CallShape, error: z.ZodError): Refusal => {
  const inPassword = error.issues.every((issue) => issue.path.join('.') === 'body.password');
  if (inPassword && call.problems.includes('weak-password')) return refuse('weak-password');
  const named = error.issues
    .slice(0, 5)
    .map(({ path, message }) => `${path.join('.')}: ${message}`);
  return refuse('bad-request', named.join('; '));
};
