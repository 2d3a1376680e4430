import type { z } from 'zod';
import { Problem } from '../../lib/intermediary/problem.ts';
import type { CallShape } from '../http/call-shape.ts';

/** Why something was not done: the HTTP status and a sentence for staff. */
export type Refused = { readonly ok: false; readonly status: number; readonly sentence: string };

/** How a call ended. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | Refused;

type Sent<C extends CallShape> = {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: C['body'] extends z.ZodType ? z.input<C['body']> : never;
};
type Told<C extends CallShape> = C['answer'] extends z.ZodType ? z.output<C['answer']> : null;

/** Makes a call of a table over its route: parsed, admitted and answered there like everybody's. */
export type Ask = <C extends CallShape>(call: C, sent?: Sent<C>) => Promise<Outcome<Told<C>>>;

/** Takes a request to the service's own routes without leaving the process. */
export type Fetch = (path: string, init: RequestInit) => Response | Promise<Response>;

/** Calls with a staff token. The console has no way around them, so it can do what the token may and nothing else. */
export const askWith =
  (fetch: Fetch, token: string): Ask =>
  async (call, { params = {}, query = {}, body } = {}) => {
    const path = call.path.replace(/\{(\w+)\}/g, (_, name) =>
      encodeURIComponent(params[name] ?? ''),
    );
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const content = body === undefined ? null : JSON.stringify(body);
    const url = `${path}?${new URLSearchParams(query)}`;
    const response = await fetch(url, { method: call.method, headers, body: content });
    if (!response.ok) return refusedBy(response);
    const told = call.answer ? call.answer.parse(await response.json()) : null;
    // The compiler can't follow that the schema of this call parses what this call answers.
    return { ok: true, value: told as Told<typeof call> };
  };

const refusedBy = async (response: Response): Promise<Refused> => {
  const problem = Problem.safeParse(await response.json().catch(() => null));
  const sentence = problem.success
    ? `${problem.data.title} ${problem.data.detail}`.trim()
    : `The service answered ${response.status}.`;
  return { ok: false, status: response.status, sentence };
};
