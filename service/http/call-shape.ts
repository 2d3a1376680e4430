import type { Context } from 'hono';
import type { z } from 'zod';
import type { ProblemCode } from '../../lib/intermediary/problem.ts';
import type { Staff } from '../staff/staff.ts';

/** One call as data: the shape that the contract's table and the operators' table share. With `role` only staff of that role may make it. */
export type CallShape = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly caller: 'anyone' | 'shopper' | 'operator';
  readonly role?: 'supervisor';
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body: z.ZodType | null;
  readonly answer: z.ZodType | null;
  readonly problems: readonly ProblemCode[];
};

/** Who is signed in. */
export type Shopper = { readonly id: string; readonly name: string; readonly email: string };

/** Who makes a call: a shopper, a member of the staff, or anybody. */
export type Caller = { readonly shopper: Shopper | null; readonly staff: Staff | null };

/** A request that was parsed by its call's schemas. `shopper` is there exactly for calls of shoppers, `staff` for those of operators; `client` is the network address that asked, `origin` the service's own address as that client sees it. */
export type Parsed<C extends CallShape> = {
  readonly params: z.output<C['params']>;
  readonly query: z.output<C['query']>;
  readonly body: C['body'] extends z.ZodType ? z.output<C['body']> : null;
  readonly shopper: C['caller'] extends 'shopper' ? Shopper : null;
  readonly staff: C['caller'] extends 'operator' ? Staff : null;
  readonly context: Context;
  readonly client: string;
  readonly origin: string;
};

/** What a call answers; `null` for an empty answer. */
export type Answered<C extends CallShape> = C['answer'] extends z.ZodType
  ? z.input<C['answer']>
  : null;
