import ky from 'ky';
import type { Answer, AnswerOf, Client, Input } from './answer.ts';
import { clientProblem } from './client-problem.ts';
import { type CallName, contract } from './contract.ts';
import { Problem } from './problem.ts';
import { readCapped } from './read-capped.ts';

/** Both browsers stop an idle background after 30 s; a request must have ended well before. */
const defaultTimeOut = 15_000;
/** An answer of more bytes than this is none; a shopper's whole data may be long. */
const mostBytes = (name: CallName): number => (name === 'exportMe' ? 100_000_000 : 2_000_000);

/** A client for the intermediary at `origin`, with the shopper's token if there is one. It follows no redirect, retries only reads, and answers within `timeOut` milliseconds. */
export const createClient =
  (origin: string, token: string | null, timeOut = defaultTimeOut): Client =>
  async (name, input) => {
    try {
      return await exchange(origin, token, timeOut, name, input);
    } catch (error) {
      const late = error instanceof Error && error.name === 'TimeoutError';
      return fail(clientProblem(late ? 'time-out' : 'offline', 0, String(error)));
    }
  };

const fail = (problem: Problem, retryAfter: number | null = null): Answer<never> => ({
  ok: false,
  problem,
  retryAfter,
});

const exchange = async <N extends CallName>(
  origin: string,
  token: string | null,
  timeOut: number,
  name: N,
  input: Input<N>,
): Promise<Answer<AnswerOf<N>>> => {
  const response = await ky(address(origin, name, input), {
    method: contract[name].method,
    ...content(token, input),
    redirect: 'manual',
    credentials: 'omit',
    cache: 'no-store',
    throwHttpErrors: false,
    timeout: false,
    signal: AbortSignal.timeout(timeOut),
    retry: { limit: contract[name].method === 'GET' ? 1 : 0, maxRetryAfter: 2000 },
  });
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400))
    return fail(clientProblem('redirected', response.status));
  return readAnswer(name, response, await readCapped(response, mostBytes(name)));
};

const readAnswer = <N extends CallName>(
  name: N,
  response: Response,
  text: string | null,
): Answer<AnswerOf<N>> => {
  const json = text === null ? undefined : parseJson(text);
  if (!response.ok) return refusal(response, json);
  const schema = contract[name].answer;
  if (schema === null) return { ok: true, value: null as AnswerOf<N> };
  const parsed = schema.safeParse(json);
  return parsed.success
    ? { ok: true, value: parsed.data as AnswerOf<N> }
    : fail(clientProblem('wrong-answer', response.status, parsed.error.message));
};

const refusal = (response: Response, json: unknown): Answer<never> => {
  const problem = Problem.safeParse(json);
  const retryAfter = Number.parseInt(response.headers.get('retry-after') ?? '', 10);
  return fail(
    problem.success
      ? { ...problem.data, status: response.status }
      : clientProblem('wrong-answer', response.status),
    Number.isNaN(retryAfter) ? null : retryAfter,
  );
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const content = (token: string | null, input: { body?: unknown; rawBody?: string }) => {
  const body = input.rawBody ?? (input.body === undefined ? null : JSON.stringify(input.body));
  return {
    body,
    headers: {
      accept: 'application/json',
      ...(token !== null && { authorization: `Bearer ${token}` }),
      ...(body !== null && { 'content-type': 'application/json' }),
    },
  };
};

const address = (
  origin: string,
  name: CallName,
  input: { params?: Record<string, unknown>; query?: Record<string, unknown> },
): string => {
  const path = contract[name].path.replace(/\{(\w+)\}/g, (_, key: string) =>
    encodeURIComponent(String(input.params?.[key])),
  );
  const url = new URL(path, origin);
  for (const [key, value] of Object.entries(input.query ?? {}))
    if (value !== undefined) url.searchParams.set(key, String(value));
  return url.href;
};
