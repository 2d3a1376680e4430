import type { z } from 'zod';
import type { CallName, contract } from './contract.ts';
import type { Problem } from './problem.ts';

/** What a call of the contract brings when all goes well; `null` for calls that answer nothing. */
export type AnswerOf<N extends CallName> = (typeof contract)[N]['answer'] extends z.ZodType
  ? z.infer<(typeof contract)[N]['answer']>
  : null;

/** How a call ended: its answer, or a problem. `status` is 0 when no HTTP answer came; `retryAfter` is in seconds, from the header of that name. */
export type Answer<T> =
  | { ok: true; value: T }
  | { ok: false; problem: Problem; retryAfter: number | null };

/** What `name` takes beside the token: values, or as `rawBody` exact bytes that were written down earlier and go out unchanged. */
export type Input<N extends CallName> = {
  params?: z.input<(typeof contract)[N]['params']>;
  query?: z.input<(typeof contract)[N]['query']>;
  body?: (typeof contract)[N]['body'] extends z.ZodType
    ? z.input<(typeof contract)[N]['body']>
    : never;
  rawBody?: string;
};

/** A client bound to one intermediary and one token: calls by name, never throws. */
export type Client = <N extends CallName>(name: N, input: Input<N>) => Promise<Answer<AnswerOf<N>>>;
