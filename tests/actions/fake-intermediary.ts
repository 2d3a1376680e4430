import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Order } from '../../lib/orders/order.ts';

/** What may go wrong with one answer; each is done after (`committed`) or instead of the work asked for. */
export const faults = {
  reset: (res: ServerResponse) => res.socket?.destroy(),
  hang: () => undefined,
  'hang in the body': (res: ServerResponse) => res.writeHead(200, json).write('{"id":'),
  'cut in half': (res: ServerResponse) => {
    res
      .writeHead(200, { ...json, 'content-length': '5000' })
      .write('{"id":', () => res.socket?.destroy());
  },
  'cut inside a character': (res: ServerResponse) =>
    res.writeHead(200, json).end(Buffer.from([0x22, 0xd9])),
  '500': (res: ServerResponse) => res.writeHead(500).end('oops'),
  '502 with HTML': (res: ServerResponse) => res.writeHead(502, html).end('<h1>Bad gateway</h1>'),
  '503 with Retry-After': (res: ServerResponse) => res.writeHead(503, { 'retry-after': '7' }).end(),
  '429 with Retry-After': (res: ServerResponse) => res.writeHead(429, { 'retry-after': '7' }).end(),
  '200 with HTML': (res: ServerResponse) =>
    res.writeHead(200, html).end('<h1>Welcome to the café</h1>'),
  'wrong shape': (res: ServerResponse) => res.writeHead(200, json).end('{"id":7}'),
  'a body without end': (res: ServerResponse) =>
    res.writeHead(200, json).end('9'.repeat(10_000_000)),
} as const;

const json = { 'content-type': 'application/json' };
const html = { 'content-type': 'text/html' };

export type Fault = { kind: keyof typeof faults; committed: boolean };

/** A server that keeps orders under the id that it is given, one body an id, and misbehaves as told for the next requests. */
export const startFakeIntermediary = async (orderOf: (id: string) => Order) => {
  const orders = new Map<string, string>();
  const seen: string[] = [];
  const plan: Fault[] = [];

  const server = createServer(async (req, res) => {
    const body = await textOf(req);
    const id = req.url?.split('/').at(-1) ?? '';
    seen.push(`${req.method} ${id}`);
    const fault = plan.shift();
    if (req.method === 'PUT' && (!fault || fault.committed)) orders.set(id, orders.get(id) ?? body);
    if (fault) return faults[fault.kind](res);
    if (req.method === 'PUT' && orders.get(id) !== body) return refuse(res, 422, 'order-differs');
    if (!orders.has(id)) return refuse(res, 404, 'not-found');
    return res.writeHead(200, json).end(JSON.stringify(orderOf(id)));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    orders,
    seen,
    plan,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
};

const textOf = async (req: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const chunk of req) text += chunk;
  return text;
};

const refuse = (res: ServerResponse, status: number, code: string): void => {
  const problem = { type: `about:blank#${code}`, title: code, status, detail: '', code };
  res
    .writeHead(status, { 'content-type': 'application/problem+json' })
    .end(JSON.stringify(problem));
};
