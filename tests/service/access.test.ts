import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CallName, contract } from '../../lib/intermediary/contract.ts';
import { Problem } from '../../lib/intermediary/problem.ts';
import { rateLimit } from '../../service/database/auth-tables.ts';
import { operatorCalls } from '../../service/operator/operator-calls.ts';
import { onBoth } from './on-both.ts';
import {
  orderBody,
  type Practice,
  place,
  register,
  type Sent,
  sealedFor,
  startOfTests,
  type Told,
  verify,
} from './practice.ts';
import { cart, identity } from './samples.ts';

type Person = { token: string; id: string; email: string };
type Row = {
  /** A request that its owner may make; `order` is an order of the owner. */
  readonly sent: (practice: Practice, owner: Person, order: string) => Promise<Sent> | Sent;
  readonly owner: number;
  /** What somebody else gets for the very same request. */
  readonly other: number;
};

const byOrder = (_: Practice, __: Person, id: string): Sent => ({ params: { id } });
/** A group that the owner has opened. */
const byGroup = async (practice: Practice, { token }: Person): Promise<Sent> => ({
  params: { code: (await practice.call('openGroup', { token })).json.code },
});
const nothing = (): Sent => ({});

const claimForm = () => ({
  ...{ id: crypto.randomUUID(), amount: null, sendBack: true },
  ...{ reason: 'damaged', text: 'Broken' },
});

/** Every call of the contract has a row: a new call without one doesn't compile. */
const matrix: { readonly [N in CallName]: Row } = {
  profile: { sent: nothing, owner: 200, other: 200 },
  rates: { sent: nothing, owner: 200, other: 200 },
  ratesHistory: {
    sent: () => ({ query: { from: 'USD', to: 'IRR' } }),
    owner: 200,
    other: 200,
  },
  announcements: { sent: nothing, owner: 200, other: 200 },
  openGroup: { sent: nothing, owner: 201, other: 201 },
  joinGroup: { sent: byGroup, owner: 200, other: 200 },
  group: { sent: byGroup, owner: 200, other: 422 },
  payees: { sent: () => ({ query: { query: 'haneul' } }), owner: 200, other: 200 },
  register: {
    sent: () => ({
      body: { name: 'N', email: `${crypto.randomUUID()}@example.com`, password: 'canary-password' },
    }),
    owner: 200,
    other: 200,
  },
  signIn: {
    sent: (_, { email }) => ({ body: { email, password: 'canary-password' } }),
    owner: 200,
    other: 200,
  },
  me: { sent: nothing, owner: 200, other: 200 },
  changeMe: {
    sent: () => ({ body: { name: 'N', phone: '', country: 'IR' } }),
    owner: 200,
    other: 200,
  },
  exportMe: { sent: nothing, owner: 200, other: 200 },
  eraseMe: { sent: nothing, owner: 204, other: 204 },
  giveIdentity: { sent: () => ({ body: identity }), owner: 200, other: 200 },
  quote: {
    sent: () => ({ body: { cart, kind: 'store-cart', way: 'gateway' } }),
    owner: 200,
    other: 200,
  },
  placeOrder: {
    sent: async (practice, { token }) => ({
      params: { id: crypto.randomUUID() },
      body: await orderBody(practice, token),
    }),
    owner: 201,
    other: 422,
  },
  orders: { sent: nothing, owner: 200, other: 200 },
  order: { sent: byOrder, owner: 200, other: 404 },
  events: { sent: () => ({ query: { after: '0' } }), owner: 200, other: 200 },
  openPayment: { sent: byOrder, owner: 200, other: 404 },
  lostPassword: {
    sent: () => ({ body: { email: 'nobody@example.com' } }),
    owner: 204,
    other: 204,
  },
  newPassword: {
    sent: () => ({ body: { code: 'no-such-code', password: 'canary-password' } }),
    owner: 422,
    other: 422,
  },
  sendPhoneCode: { sent: () => ({ body: { phone: '+989120000000' } }), owner: 204, other: 204 },
  provePhone: {
    sent: () => ({ body: { phone: '+989120000001', code: '000000' } }),
    owner: 422,
    other: 422,
  },
  giveLogin: {
    sent: async (practice, _, id) => ({
      params: { id },
      body: await sealedFor(practice, id),
    }),
    owner: 409,
    other: 404,
  },
  cancellation: { sent: byOrder, owner: 200, other: 404 },
  claims: { sent: byOrder, owner: 200, other: 404 },
  fileClaim: {
    sent: (_, __, id) => ({ params: { id }, body: claimForm() }),
    owner: 409,
    other: 404,
  },
  messages: { sent: byOrder, owner: 200, other: 404 },
  writeMessage: {
    sent: (_, __, id) => ({ params: { id }, body: { id: crypto.randomUUID(), text: 'Hello' } }),
    owner: 201,
    other: 404,
  },
  cancel: { sent: byOrder, owner: 200, other: 404 },
  signOut: { sent: nothing, owner: 204, other: 204 },
};

const names = Object.keys(matrix) as CallName[];
const shopperCalls = names.filter((name) => contract[name].caller === 'shopper');
const orderCalls = names.filter((name) => matrix[name].other === 404);

const isProblem = ({ json, type, status }: Told): boolean =>
  type === 'application/problem+json' && Problem.safeParse(json).success && json.status === status;

onBoth('who may call what', (start) => {
  let practice: Practice;
  beforeAll(async () => {
    practice = await start();
  });

  const ready = async (): Promise<{ person: Person; order: string }> => {
    const person = await register(practice);
    await verify(practice, person);
    return { person, order: (await place(practice, person.token)).id };
  };

  it('has a row for every call of the contract', () => {
    expect(names.sort()).toEqual(Object.keys(contract).sort());
  });

  it('lets owners in, keeps others, strangers and ended sessions out', async () => {
    const [owner, other] = [await ready(), await ready()];
    const cells: string[] = [];
    // After the account nothing is left to be called: it comes last.
    const called = shopperCalls.filter((name) => !/signOut|giveIdentity|eraseMe/.test(name));
    for (const name of [...called, 'eraseMe'] as const) {
      const { sent, ...want } = matrix[name];
      const request = () => sent(practice, owner.person, owner.order);
      const told = async (token: string | null) =>
        (await practice.call(name, { ...(await request()), token })).status;
      const anonymous = await told(null);
      const forged = await told(`${owner.person.token}x`);
      practice.clock.now = new Date(startOfTests.getTime() + 20 * 365 * 86_400_000);
      const unsent = await request();
      const ended = (await practice.call(name, { ...unsent, token: owner.person.token })).status;
      practice.clock.now = startOfTests;
      const found = {
        other: await told(other.person.token),
        owner: await told(owner.person.token),
      };
      const wanted = { ...want, anonymous: 401, forged: 401, ended: 401 };
      if (
        JSON.stringify({ owner: found.owner, other: found.other, anonymous, forged, ended }) !==
        JSON.stringify(wanted)
      )
        cells.push(`${name}: ${JSON.stringify({ ...found, anonymous, forged, ended })}`);
    }
    expect(cells).toEqual([]);
  });

  it('lets anybody make the calls that are for anyone', async () => {
    const { person, order } = await ready();
    for (const name of names.filter((name) => contract[name].caller === 'anyone')) {
      const { sent, owner } = matrix[name];
      expect((await practice.call(name, await sent(practice, person, order))).status).toBe(owner);
    }
  });

  it('answers another shopper’s order exactly like an unknown one', async () => {
    const [owner, other] = [await ready(), await register(practice)];
    for (const name of orderCalls) {
      const sent = await matrix[name].sent(practice, owner.person, owner.order);
      const told = (id: string) =>
        practice.call(name, { ...sent, token: other.token, params: { id } });
      const [theirs, unknown] = [await told(owner.order), await told(crypto.randomUUID())];
      expect(theirs).toMatchObject({ status: 404, text: unknown.text, type: unknown.type });
    }
  });

  it('ends a session at sign-out', async () => {
    const { token } = await register(practice);
    expect((await practice.call('signOut', { token })).status).toBe(204);
    expect((await practice.call('me', { token })).json.code).toBe('not-signed-in');
  });

  it('lets only the operator token into the calls of staff', async () => {
    const { person } = await ready();
    for (const [name, { method, path }] of Object.entries(operatorCalls))
      for (const token of [null, person.token, 'operator-token-of-the-testx'])
        expect(
          (
            await practice.fetch(path, {
              method,
              headers: token ? { authorization: `Bearer ${token}` } : {},
            })
          ).status,
          name,
        ).toBe(401);
  });

  describe('accounts', () => {
    const registration = () => ({
      name: 'A',
      email: `${crypto.randomUUID()}@example.com`,
      password: 'canary-password',
    });

    it('say by code what is wrong', async () => {
      const body = registration();
      await practice.call('register', { body });
      const code = async (name: CallName, sent: object) =>
        (await practice.call(name, { body: sent })).json.code;
      expect(await code('register', body)).toBe('email-taken');
      expect(await code('register', { ...body, email: body.email.toUpperCase() })).toBe(
        'email-taken',
      );
      expect(await code('register', { ...registration(), password: 'too-short' })).toBe(
        'weak-password',
      );
      const { email } = body;
      expect(await code('signIn', { email, password: 'another-password' })).toBe(
        'wrong-credentials',
      );
      expect(
        await code('signIn', { email: 'nobody@example.com', password: 'canary-password' }),
      ).toBe('wrong-credentials');
    });

    it('make one account of two registrations at once', async () => {
      const body = registration();
      const told = await Promise.all([1, 2, 3].map(() => practice.call('register', { body })));
      expect(told.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    });

    it('take extensions of any browser, and look at no cookie and set none', async () => {
      const body = registration();
      await practice.call('register', { body });
      const { email, password } = body;
      for (const origin of [
        'chrome-extension://abc',
        'moz-extension://d-e-f',
        'https://evil.example',
      ])
        for (const [name, sent] of [
          ['register', registration()],
          ['signIn', { email, password }],
        ] as const) {
          const headers = {
            origin,
            cookie: 'better-auth.session_token=x',
            'sec-fetch-site': 'cross-site',
            'sec-fetch-mode': 'cors',
          };
          const told = await practice.call(name, { body: sent, headers });
          expect(told.status).toBe(200);
          expect(told.headers.get('set-cookie')).toBeNull();
          expect(told.headers.get('access-control-allow-origin')).toBe('*');
          expect(told.headers.get('access-control-allow-credentials')).toBeNull();
        }
    });

    it('know a session by its bearer token alone', async () => {
      const { token } = await register(practice);
      const cookie = `better-auth.session_token=${token}; __Secure-better-auth.session_token=${token}`;
      expect((await practice.call('me', { headers: { cookie } })).status).toBe(401);
    });
  });

  it('answers a preflight for what the extension sends', async () => {
    const preflight = await practice.fetch('/v1/orders/x', {
      method: 'OPTIONS',
      headers: {
        origin: 'moz-extension://x',
        'access-control-request-method': 'PUT',
        'access-control-request-headers': 'authorization,content-type',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toMatch(/authorization/i);
    expect(preflight.headers.get('access-control-allow-methods')).toMatch(/PUT/);
  });

  it('answers everything that it does not take with a problem document', async () => {
    const { token } = await register(practice);
    const read = async (path: string, init?: RequestInit): Promise<Told> => {
      const response = await practice.fetch(path, init);
      const type = response.headers.get('content-type') ?? '';
      const text = await response.text();
      return {
        status: response.status,
        type,
        text,
        headers: response.headers,
        json: JSON.parse(text),
      };
    };
    const missing = await read('/v1/nothing');
    expect([missing.status, isProblem(missing)]).toEqual([404, true]);
    const large = await practice.call('quote', { token, raw: `"${'x'.repeat(262_144)}"` });
    expect([large.status, large.json.code, isProblem(large)]).toEqual([413, 'too-large', true]);
    const chunked = new ReadableStream({
      start: (controller) => {
        for (let at = 0; at < 5; at++) controller.enqueue(new Uint8Array(65_536));
        controller.close();
      },
    });
    const headers = { authorization: `Bearer ${token}` };
    const streamed = await read('/v1/quotes', {
      method: 'POST',
      headers,
      body: chunked,
      duplex: 'half',
    } as RequestInit);
    expect([streamed.status, streamed.json.code]).toEqual([413, 'too-large']);
    const unknown = await practice.call('changeMe', {
      token,
      body: { name: 'A', phone: '', country: null, admin: true },
    });
    expect([unknown.status, unknown.json.code, isProblem(unknown)]).toEqual([
      400,
      'bad-request',
      true,
    ]);
    expect(unknown.json.detail).toContain('admin');
  });

  it('never stumbles over a body', async () => {
    const { token } = await register(practice);
    const withBody = names.filter(
      (name) => contract[name].body !== null && name !== 'register' && name !== 'signIn',
    );
    const body = fc.oneof(
      fc.json(),
      fc.string(),
      fc
        .jsonValue()
        .map((value) =>
          JSON.stringify({ cart: value, form: value, quote: 'x', kind: value, way: value }),
        ),
    );
    const told = fc.asyncProperty(fc.constantFrom(...withBody), body, async (name, raw) => {
      const { status } = await practice.call(name, {
        token,
        raw,
        params: { id: crypto.randomUUID() },
      });
      return status >= 400 && status < 500;
    });
    await fc.assert(told, { numRuns: Number(process.env['FUZZ_RUNS'] ?? 400) });
  });

  it('refuses text that a database can’t keep', async () => {
    const { token, email } = await register(practice);
    const body = await orderBody(practice, token);
    for (const text of ['a\\u0000b', 'a\\ud800b']) {
      const raw = JSON.stringify({ ...body, form: { ...body.form, note: 'HERE' } }).replace(
        'HERE',
        text,
      );
      const params = { id: crypto.randomUUID() };
      expect((await practice.call('placeOrder', { token, params, raw })).json.code).toBe(
        'bad-request',
      );
    }
    const name = '{"name":"a\\u0000","phone":"","country":null}';
    expect((await practice.call('changeMe', { token, raw: name })).json.code).toBe('bad-request');
    expect((await practice.staff('showOrder', { params: { key: 'a\0' } })).json.code).toBe(
      'bad-request',
    );
    expect(
      (await practice.staff('verifyIdentity', { params: { key: `${email}\0` } })).json.code,
    ).toBe('bad-request');
    expect((await practice.fetch('/pay/%00')).status).toBe(404);
  });

  it('never stumbles over an address', async () => {
    const { token } = await register(practice);
    const told = fc.asyncProperty(
      fc.constantFrom(...names),
      fc.string({ unit: 'binary' }),
      async (name, text) => {
        const { status } = await practice.call(name, {
          token: name === 'signOut' || name === 'eraseMe' ? null : token,
          params: { id: text },
          query: { after: text },
        });
        return status < 500;
      },
    );
    await fc.assert(told, { numRuns: Number(process.env['FUZZ_RUNS'] ?? 200) });
  });

  it('writes no secret to its log', async () => {
    const { person, order } = await ready();
    await practice.call('openPayment', { token: person.token, params: { id: order } });
    const log = practice.log.join('');
    expect(log).toContain('request');
    for (const canary of [person.token, 'canary-password', 'Canary Fullname', 'canary-7731'])
      expect(log).not.toContain(canary);
  });

  it('describes every call in its OpenAPI document', async () => {
    const document = await (await practice.fetch('/openapi.json')).json();
    expect(document.openapi).toBe('3.1.0');
    for (const [name, { method, path, caller, problems }] of Object.entries({
      ...contract,
      ...operatorCalls,
    })) {
      const operation = document.paths[path]?.[method.toLowerCase()];
      expect(operation, name).toMatchObject({ operationId: name });
      expect(operation.security).toEqual(caller === 'anyone' ? [] : [{ [caller]: [] }]);
      const named = Object.values<{ description: string }>(operation.responses)
        .map(({ description }) => description)
        .join();
      for (const code of problems) expect(named, name).toContain(code);
    }
  });

  it('limits attempts to sign in, and the answer says when to try again', async () => {
    const practice = await start('upcard', { signInAttempts: 3 });
    const { email } = await register(practice);
    await practice.service.db.delete(rateLimit);
    const told = [];
    for (let at = 0; at < 5; at++)
      told.push(
        await practice.call('signIn', {
          body: { email, password: 'wrong-password' },
          headers: { 'x-forwarded-for': `10.0.0.${at}`, 'x-wasit-client': `10.0.1.${at}` },
        }),
      );
    expect(told.map(({ status }) => status)).toEqual([401, 401, 401, 429, 429]);
    expect(told[4]?.json.code).toBe('too-many-attempts');
    expect(Number(told[4]?.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('follows the rules of its profile: KOPS takes seller invoices in dollars from buyers outside Korea only', async () => {
    const practice = await start('kops');
    const { token } = await register(practice);
    const quote = async (body: object) =>
      (
        await practice.call('quote', {
          token,
          body: { cart, kind: 'seller-invoice', way: 'card', ...body },
        })
      ).json;
    expect((await quote({})).jws).toBeTypeOf('string');
    expect((await quote({ kind: 'store-cart' })).code).toBe('kind-not-taken');
    const euro = { ...cart, items: [], lines: [], total: { minor: 12_050, currency: 'EUR' } };
    expect((await quote({ cart: euro })).code).toBe('currency-not-taken');
    await practice.call('changeMe', { token, body: { name: 'A', phone: '', country: 'KR' } });
    expect((await quote({})).code).toBe('country-not-taken');
  });
});
