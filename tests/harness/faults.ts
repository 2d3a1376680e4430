import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** What a fault answers, and whether the service got the request all the same. */
type Fault = { arrives: boolean; answer: (response: ServerResponse) => void };

const open = { 'Access-Control-Allow-Origin': '*' };

const say = (
  status: number,
  type: string,
  text: string,
  more: OutgoingHttpHeaders = {},
): Fault => ({
  arrives: false,
  answer: (response) => {
    response.writeHead(status, { ...open, 'Content-Type': type, ...more }).end(text);
  },
});

const later = { 'Retry-After': '1', 'Access-Control-Expose-Headers': 'Retry-After' };

/** Cuts the answer off after its first bytes. */
const cut = (response: ServerResponse): void => {
  response.writeHead(200, {
    ...open,
    'Content-Type': 'application/json',
    'Content-Length': '5000',
  });
  response.write('{"id":"', () => response.socket?.destroy());
};

/** Everything that the proxy can do to an answer, by name. */
export const faults = {
  reset: { arrives: false, answer: (response) => response.socket?.resetAndDestroy() },
  'arrives, answer lost': {
    arrives: true,
    answer: (response) => response.socket?.resetAndDestroy(),
  },
  hang: { arrives: false, answer: () => undefined },
  'arrives, answer hangs': { arrives: true, answer: () => undefined },
  'arrives, answer cut': { arrives: true, answer: cut },
  '500': say(500, 'text/plain', 'Broken.'),
  '502 in HTML': say(502, 'text/html', '<h1>Bad gateway</h1>'),
  '503': say(503, 'text/plain', 'Later.', later),
  '429': say(429, 'text/plain', 'Later.', later),
  '200 in HTML': say(200, 'text/html', '<h1>Welcome to this hotel</h1>'),
  'wrong type': say(200, 'image/png', 'PNG'),
  'wrong shape': say(200, 'application/json', '{"id":1,"status":"done"}'),
  'ten megabytes': say(200, 'application/json', `"${'x'.repeat(10_000_000)}"`),
  redirect: say(307, 'text/plain', '', { Location: 'http://127.0.0.1:9/elsewhere' }),
} as const satisfies Record<string, Fault>;

/** The name of a fault. */
export type FaultName = keyof typeof faults;
