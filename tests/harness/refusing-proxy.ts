import { createServer } from 'node:http';
import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** A proxy that leads these hosts to the practice front and refuses the rest; `refused` lists what was asked for. */
export type RefusingProxy = { port: number; refused: () => string[]; close: () => Promise<void> };

const join = (client: Duplex, port: number): Socket => {
  const front = connect(port, '127.0.0.1', () => {
    client.write('HTTP/1.1 200 Connection established\r\n\r\n');
    front.pipe(client).pipe(front);
  });
  front.on('error', () => client.destroy());
  client.on('error', () => front.destroy());
  return front;
};

/** Starts the proxy for a browser that can't be given host rules. */
export const startRefusingProxy = async (
  hosts: readonly string[],
  front: number,
): Promise<RefusingProxy> => {
  const refused: string[] = [];
  const open = new Set<Duplex>();
  const server = createServer((request, response) => {
    refused.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, client) => {
    open.add(client.once('close', () => open.delete(client)));
    const [host = '', port] = (request.url ?? '').split(':');
    if (port === '443' && hosts.includes(host)) {
      join(client, front);
      return;
    }
    refused.push(request.url ?? '');
    client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const close = async (): Promise<void> => {
    for (const client of open) client.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    refused: () => refused,
    close,
  };
};
