import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';

type Fetch = Parameters<typeof getRequestListener>[0];

/** A server that listens on loopback, and the origin under which it is reached. */
export type Listening = { readonly server: Server; readonly origin: string };

/** Listens on a port of 127.0.0.1 (0 for any free one); slow requests are cut. Rejects with a sentence when the port is taken. */
export const listen = (fetch: Fetch, port: number): Promise<Listening> => {
  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 20_000 },
    getRequestListener(fetch),
  );
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, port)));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const bound = address instanceof Object ? address.port : port;
      resolve({ server, origin: `http://127.0.0.1:${bound}` });
    });
  });
};

const explain = (error: Error, port: number): Error =>
  'code' in error && error.code === 'EADDRINUSE'
    ? new Error(`Port ${port} is taken. Choose another one with --port.`)
    : error;
