import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/** The network address of whoever holds the connection; headers that claim another are not believed. Calls made inside the process count as loopback. */
export const clientOf = (context: Context): string =>
  (context.env?.incoming && getConnInfo(context).remote.address) || '127.0.0.1';
