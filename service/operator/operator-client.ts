import type { z } from 'zod';
import { Problem } from '../../lib/intermediary/problem.ts';
import { type OperatorCallName, operatorCalls } from './operator-calls.ts';
import type { OperatorFile } from './operator-file.ts';

type Calls = typeof operatorCalls;
type Sent<N extends OperatorCallName> = {
  readonly key?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Calls[N]['body'] extends z.ZodType ? z.input<Calls[N]['body']> : never;
};

/** Staff's way to a running service: calls by name. A refusal or a service that can't be reached is thrown with its sentence. */
export type OperatorClient = <N extends OperatorCallName>(
  name: N,
  sent: Sent<N>,
) => Promise<z.output<Calls[N]['answer']>>;

/** A client for the service of an operator file. */
export const createOperatorClient =
  ({ origin, token }: OperatorFile): OperatorClient =>
  async (name, { key = '', query = {}, body }) => {
    const { method, path, answer } = operatorCalls[name];
    const url = new URL(path.replace('{key}', encodeURIComponent(key)), origin);
    url.search = new URLSearchParams(query).toString();
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const content = body === undefined ? null : JSON.stringify(body);
    const response = await reach(url, { method, headers, body: content });
    if (!response.ok) throw new Error(await sentenceOf(response));
    // The compiler can't follow that the schema of this name parses what this name answers.
    return answer.parse(await response.json()) as z.output<Calls[typeof name]['answer']>;
  };

const reach = (url: URL, init: RequestInit): Promise<Response> =>
  fetch(url, { ...init, signal: AbortSignal.timeout(15_000) }).catch(() => {
    throw new Error(`No service answers at ${url.origin}. Start it with npm run service.`);
  });

const sentenceOf = async (response: Response): Promise<string> => {
  const problem = Problem.safeParse(await response.json().catch(() => null));
  if (!problem.success) return `The service answered ${response.status}.`;
  return `${problem.data.title} ${problem.data.detail}`.trim();
};
