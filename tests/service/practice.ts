import { Writable } from 'node:stream';
import { pino } from 'pino';
import { type CallName, contract } from '../../lib/intermediary/contract.ts';
import type { SignedQuote } from '../../lib/intermediary/quote.ts';
import { sealLogin } from '../../lib/intermediary/seal-login.ts';
import type { SealedLogin } from '../../lib/intermediary/sealed-login.ts';
import type { Order } from '../../lib/orders/order.ts';
import { createApp } from '../../service/create-app.ts';
import type { OpenDatabase } from '../../service/database/database.ts';
import type { CallShape } from '../../service/http/call-shape.ts';
import type { Jobs } from '../../service/jobs/job.ts';
import { type OperatorCallName, operatorCalls } from '../../service/operator/operator-calls.ts';
import { loadProfile } from '../../service/profiles/load-profile.ts';
import { type Limits, type Service, usualLimits } from '../../service/service.ts';
import { startService } from '../../service/start-service.ts';
import { cart, form, identity } from './samples.ts';

/** What goes with a request of the tests. */
export type Sent = {
  readonly token?: string | null;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly raw?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** An answer, read. */
export type Told = {
  readonly status: number;
  readonly type: string;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: each test asserts the shape that it expects
  readonly json: any;
};

/** A service in this process whose clock the test holds. */
export type Practice = {
  readonly service: Service;
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
  readonly call: (name: CallName, sent?: Sent) => Promise<Told>;
  readonly staff: (name: OperatorCallName, sent?: Sent) => Promise<Told>;
  readonly clock: { now: Date };
  readonly log: string[];
};

const operatorToken = 'operator-token-of-the-tests';

/** Monday, 10:30 in Tehran. */
export const startOfTests = new Date('2026-03-02T07:00:00.000Z');

/** Starts a service on an open database. */
export const startPractice = async (
  { db }: Pick<OpenDatabase, 'db'>,
  profile = 'upcard',
  limits: Partial<Limits> = {},
  jobs: Jobs = { add: async () => {} },
): Promise<Practice> => {
  const clock = { now: startOfTests };
  const log: string[] = [];
  const sink = new Writable({ write: (chunk, _, done) => done(void log.push(String(chunk))) });
  const service = await startService({
    db,
    data: loadProfile(profile),
    jobs,
    operatorToken,
    limits: { ...usualLimits, signInAttempts: 100_000, eventPoll: 0.02, ...limits },
    log: pino({ level: 'trace' }, sink),
    now: () => clock.now,
  });
  const app = createApp(service);
  const fetch = async (path: string, init?: RequestInit) => app.request(path, init);
  const call = (name: CallName, sent: Sent = {}) => ask(fetch, contract[name], sent);
  const staff = (name: OperatorCallName, sent: Sent = {}) =>
    ask(fetch, operatorCalls[name], { token: operatorToken, ...sent });
  return { service, fetch, call, staff, clock, log };
};

/** Makes a request by a call's row of its table. */
export const ask = async (fetch: Practice['fetch'], call: CallShape, sent: Sent): Promise<Told> => {
  const path = call.path.replace(/\{(\w+)\}/g, (_, key) =>
    encodeURIComponent(sent.params?.[key] ?? ''),
  );
  const content = sent.raw ?? (sent.body === undefined ? null : JSON.stringify(sent.body));
  const headers: Record<string, string> = { 'content-type': 'application/json', ...sent.headers };
  if (sent.token) headers['authorization'] = `Bearer ${sent.token}`;
  const url = `${path}?${new URLSearchParams(sent.query)}`;
  const response = await fetch(url, { method: call.method, headers, body: content });
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  return {
    status: response.status,
    type,
    headers: response.headers,
    text,
    json: type.includes('json') ? JSON.parse(text) : null,
  };
};

let people = 0;

/** Registers somebody new. */
export const register = async ({
  call,
}: Practice): Promise<{ token: string; id: string; email: string }> => {
  const email = `shopper-${people++}@example.com`;
  const { json } = await call('register', {
    body: { name: 'A Shopper', email, password: 'canary-password' },
  });
  const me = await call('me', { token: json.token });
  return { token: json.token, id: me.json.id, email };
};

/** A firm price for the sample cart. */
export const askQuote = async (
  { call }: Practice,
  token: string,
  body: object = {},
): Promise<SignedQuote> => {
  const { json } = await call('quote', {
    token,
    body: { cart, kind: 'store-cart', way: 'gateway', ...body },
  });
  return json;
};

/** A body that places the sample cart at a fresh price. */
export const orderBody = async (practice: Practice, token: string) => ({
  quote: (await askQuote(practice, token)).jws,
  cart,
  form,
});

/** Places the sample cart. */
export const place = async (practice: Practice, token: string): Promise<Order> => {
  const body = await orderBody(practice, token);
  const told = await practice.call('placeOrder', {
    token,
    params: { id: crypto.randomUUID() },
    body,
  });
  if (told.status !== 201) throw new Error(told.text);
  return told.json;
};

/** Gives the identity form and has staff verify it. */
export const verify = async (
  practice: Practice,
  { token, email }: { token: string; email: string },
) => {
  await practice.call('giveIdentity', { token, body: identity });
  return practice.staff('verifyIdentity', { params: { key: email } });
};

/** The address of an order's payment window, as a path. */
export const openWindow = async (
  { call }: Practice,
  token: string,
  id: string,
): Promise<string> => {
  const { json } = await call('openPayment', { token, params: { id } });
  return new URL(json.address).pathname;
};

export const goodCard = { number: '4242 4242 4242 4242', expiry: '12/30', code: '123' };

/** Sends a card to a payment window. */
export const sendCard = ({ fetch }: Practice, path: string, card: Record<string, string>) =>
  fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(card).toString(),
  });

/** A login that is sealed for an order, as the extension does it. */
export const sealedFor = async (
  { service }: Pick<Practice, 'service'>,
  order: string,
  login = { name: 'mina', password: 'canary-of-a-login', note: '' },
): Promise<SealedLogin> => {
  const [key] = service.profile.sealingKeys;
  if (!key) throw new Error('There is no key to seal to.');
  return sealLogin(login, key, order);
};
