import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { type FaultName, faults } from './faults.ts';

/** One request that came through: what it asked, its body, and whether it was cut off before its answer ended. */
export type Recorded = { method: string; path: string; body: string; dropped: boolean };

/** A proxy before one service which does harm on demand. */
export type FaultProxy = {
  origin: string;
  records: Recorded[];
  /** From now on requests whose "METHOD path" matches meet the fault, that many times. */
  fail: (route: RegExp, fault: FaultName, times: number) => void;
  heal: () => void;
  close: () => Promise<void>;
};

type Plan = { route: RegExp; fault: FaultName; left: number };

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
};

/** Hands a request on; the answer goes to `response`, or nowhere. */
const handOn = (
  port: () => number,
  incoming: IncomingMessage,
  body: string,
  response: ServerResponse | null,
): Promise<void> =>
  new Promise((resolve) => {
    const { method, url, headers } = incoming;
    const target = { host: '127.0.0.1', port: port(), method, path: url, headers };
    const outgoing = ask(target, (answer) => {
      answer.on('end', resolve).on('error', () => resolve());
      if (response === null) answer.resume();
      else answer.pipe(response.writeHead(answer.statusCode ?? 502, answer.headers));
    });
    outgoing.on('error', () => {
      response?.socket?.destroy();
      resolve();
    });
    response?.on('close', () => outgoing.destroy());
    outgoing.end(body);
  });

/** Starts a proxy on a free port before the service whose port `target` tells. */
export const startFaultProxy = async (target: () => number): Promise<FaultProxy> => {
  const records: Recorded[] = [];
  let plans: Plan[] = [];
  const sockets = new Set<Socket>();
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [method = '', path = ''] = [request.method, request.url];
    const recorded: Recorded = { method, path, body: '', dropped: false };
    records.push(recorded);
    response.on('close', () => {
      recorded.dropped = !response.writableFinished;
    });
    recorded.body = await bodyOf(request);
    const plan = plans.find(({ route, left }) => left > 0 && route.test(`${method} ${path}`));
    if (plan) plan.left -= 1;
    const fault = plan && faults[plan.fault];
    if (!fault || fault.arrives)
      await handOn(target, request, recorded.body, fault ? null : response);
    fault?.answer(response);
  };
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.socket?.destroy());
  });
  server.on('connection', (socket) => {
    sockets.add(socket.once('close', () => sockets.delete(socket)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    records,
    fail: (route, fault, times) => {
      plans = [{ route, fault, left: times }, ...plans];
    },
    heal: () => {
      plans = [];
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
