import type { RouteConfig } from '@hono/zod-openapi';
import { Problem } from '../../lib/intermediary/problem.ts';
import type { CallShape } from './call-shape.ts';
import { type ServiceCode, statusOf } from './refusal.ts';

/** A call of a table as an operation of the OpenAPI document; `operationId` is its name in the table. */
export const describeCall = (name: string, call: CallShape): RouteConfig => ({
  method: methods[call.method],
  path: call.path,
  operationId: name,
  security: call.caller === 'anyone' ? [] : [{ [call.caller]: [] }],
  request: {
    params: call.params,
    query: call.query,
    ...(call.body && {
      body: { required: true, content: { 'application/json': { schema: call.body } } },
    }),
  },
  responses: { ...goodAnswers(call), ...refusals(call) },
});

const methods = { GET: 'get', POST: 'post', PUT: 'put', DELETE: 'delete' } as const;

const goodAnswers = ({ answer }: CallShape): RouteConfig['responses'] =>
  answer
    ? { 200: { description: 'Done', content: { 'application/json': { schema: answer } } } }
    : { 204: { description: 'Done' } };

const always = ['bad-request', 'too-large', 'internal'] as const;

const refusals = ({ caller, role, problems }: CallShape): RouteConfig['responses'] => {
  const codes = [
    ...always,
    ...(caller === 'anyone' ? [] : ['not-signed-in' as const]),
    ...(role ? ['not-allowed' as const] : []),
    ...problems,
  ];
  const byStatus = Map.groupBy(codes.filter(isServiceCode), statusOf);
  return Object.fromEntries(
    [...byStatus].map(([status, named]) => [
      status,
      {
        description: named.join(', '),
        content: { 'application/problem+json': { schema: Problem } },
      },
    ]),
  );
};

const isServiceCode = (code: string): code is ServiceCode => !fromClient.has(code);
const fromClient = new Set([
  'offline',
  'time-out',
  'wrong-answer',
  'untrusted-key',
  'redirected',
  'still-needed',
]);
