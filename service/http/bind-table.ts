import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Service } from '../service.ts';
import { bind, type Handler } from './bind.ts';
import type { CallShape } from './call-shape.ts';

/** Makes every call of a table a route by the handler of its name. */
export const bindTable = <T extends Readonly<Record<string, CallShape>>>(
  app: OpenAPIHono,
  service: Service,
  table: T,
  handlers: { readonly [N in keyof T]: Handler<T[N]> },
): void => {
  for (const name in table) bind(app, service, [name, table[name]], handlers[name]);
};
