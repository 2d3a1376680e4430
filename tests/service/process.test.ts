import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createParser } from 'eventsource-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract } from '../../lib/intermediary/contract.ts';
import { OrderEvent } from '../../lib/orders/order-event.ts';
import { lockFolder } from '../../service/database/lock-folder.ts';
import { loadProfile } from '../../service/profiles/load-profile.ts';
import { type Postgres, startPostgres } from './postgres.ts';
import type { Sent, Told } from './practice.ts';
import { orderBodyFor, type Remote, remote } from './remote.ts';
import { identity } from './samples.ts';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'wasit-service-'));
const children: ChildProcess[] = [];

afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

type Started = { child: ChildProcess; origin: string; line: string };

/** Starts a service as its own process and waits for its line. */
const startProcess = (args: string[], env: Record<string, string> = {}): Promise<Started> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['service/main.ts', '--port', '0', ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    children.push(child);
    let heard = '';
    child.stderr.on('data', (chunk) => (heard += chunk));
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${heard}`)));
    child.stdout.on('data', (chunk) => {
      const line = String(chunk).trim();
      resolve({ child, origin: line.split(' ').at(-1) ?? '', line });
    });
  });

const ended = (child: ChildProcess): Promise<unknown> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once('exit', resolve));

/** Runs a program of the service to its end. */
const runToEnd = async (file: string, args: string[], env: Record<string, string> = {}) => {
  try {
    const { stdout } = await run(process.execPath, [file, ...args], {
      env: { ...process.env, ...env },
      timeout: 60_000,
    });
    return { code: 0, said: stdout };
  } catch (error) {
    const failed = error as { code?: number; stderr?: string };
    return { code: failed.code, said: failed.stderr ?? '' };
  }
};

describe('the service as a process', () => {
  const data = join(folder, 'upcard');
  let service: Started;
  let shop: Remote;
  beforeAll(async () => {
    service = await startProcess(['--profile', 'upcard', '--data', data]);
    shop = remote(service.origin);
  });

  const operator = (...words: string[]) =>
    runToEnd('service/operator.ts', [...words, '--data', data]);

  it('says in one line where it listens', () => {
    expect(service.line).toMatch(/^upcard listening on http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('keeps the operator token for its owner alone', () => {
    expect(statSync(join(data, 'operator.json')).mode & 0o777).toBe(0o600);
  });

  it('lets no second process into its data folder', async () => {
    const second = await runToEnd('service/main.ts', ['--port', '0', '--data', data]);
    expect(second).toMatchObject({ code: 2, said: expect.stringContaining(`${data} is in use`) });
  });

  it('refuses a taken port with a sentence', async () => {
    const port = new URL(service.origin).port;
    const second = await runToEnd('service/main.ts', [
      '--port',
      port,
      '--data',
      join(folder, 'second'),
    ]);
    expect(second).toMatchObject({
      code: 2,
      said: `Port ${port} is taken. Choose another one with --port.\n`,
    });
  });

  it('refuses an unknown profile and a broken one with a sentence', () => {
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, '{"profile": {}}');
    expect(() => loadProfile('nobody')).toThrow('no profile of this name');
    expect(() => loadProfile(broken)).toThrow('not valid');
  });

  it('lets staff carry an order out from the terminal while a shopper listens', async () => {
    const { token, email } = await shop.register();
    const heard = listen(service.origin, token, 0);
    const body = await orderBodyFor(shop, token);
    const placed = await shop.call('placeOrder', {
      token,
      params: { id: crypto.randomUUID() },
      body,
    });
    const { id, number } = placed.json;
    await shop.call('giveIdentity', { token, body: identity });
    expect((await operator('identities')).said).toContain(email);
    expect(await operator('verify', email)).toEqual({ code: 0, said: `${email} is verified.\n` });
    const { json } = await shop.call('openPayment', { token, params: { id } });
    const card = new URLSearchParams({ number: '4242424242424242', expiry: '12/40', code: '123' });
    const paid = await fetch(json.address, { method: 'POST', body: card });
    expect(await paid.text()).toContain('You may close this window');
    expect((await operator('list', 'paid')).said).toContain(number);
    expect((await operator('claim', number)).said).toContain('buying');
    expect(
      (await operator('done', id, '--receipt', '114-7', '--charged', '119.99')).said,
    ).toContain('done');
    expect((await operator('show', number)).said).toContain('114-7');
    const told = await shop.call('order', { token, params: { id } });
    expect(told.json.receipt).toMatchObject({
      storeOrderNumber: '114-7',
      charged: { minor: 11_999, currency: 'USD' },
    });
    const events = await heard.until((all) => all.at(-1)?.status === 'done');
    expect(events).toEqual(told.json.events);
    heard.stop();
    const rest = listen(service.origin, token, events[2]?.seq ?? 0);
    expect(await rest.until((all) => all.length === 3)).toEqual(events.slice(3));
    rest.stop();
  });

  it('lets staff move a rate, give money back and be refused with a sentence', async () => {
    expect((await operator('rate', 'USD', 'IRR', '1130000.5')).said).toContain('from now on');
    const { json } = await shop.call('rates', {});
    expect(json.rates).toContainEqual(
      expect.objectContaining({ from: 'USD', value: 11_300_005, scale: 1 }),
    );
    const refused = await Promise.all([
      operator('refund', 'UPCARD-9999'),
      operator('done', 'UPCARD-1001'),
      operator('nonsense'),
      runToEnd('service/operator.ts', ['list', '--data', join(folder, 'nowhere')]),
    ]);
    const sentences = [
      'no order UPCARD-9999',
      '--receipt is missing',
      'verify SHOPPER',
      'start the service first',
    ];
    expect(refused).toMatchObject(
      sentences.map((text) => ({ code: 1, said: expect.stringContaining(text) })),
    );
  });

  it('keeps everything over a kill, and takes the dead process’s folder over', async () => {
    const { token } = await shop.register();
    const body = await orderBodyFor(shop, token);
    const id = crypto.randomUUID();
    const before = await shop.call('placeOrder', { token, params: { id }, body });
    service.child.kill('SIGKILL');
    await ended(service.child);
    service = await startProcess(['--profile', 'upcard', '--data', data]);
    shop = remote(service.origin);
    const after = await shop.call('placeOrder', { token, params: { id }, body });
    expect([before.status, after.status]).toEqual([201, 200]);
    expect(after.json).toEqual(before.json);
  });

  it('gives the folder back when it ends by a signal', async () => {
    service.child.kill('SIGTERM');
    await ended(service.child);
    expect(service.child.exitCode).toBe(0);
    expect(() => statSync(join(data, 'service.lock'))).toThrow();
  });
});

/** The ids of all orders of a shopper. */
const listAll = async ({ call }: Remote, token: string): Promise<string[]> => {
  const ids: string[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const query: Record<string, string> = after === '' ? {} : { after };
    const { json } = await call('orders', { token, query });
    ids.push(...json.orders.map(({ id }: { id: string }) => id));
    after = json.next;
  }
  return ids;
};

describe('two processes on one PostgreSQL', () => {
  let postgres: Postgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.stop());

  it('are one intermediary: one key, one order, one stream', async () => {
    const env = {
      DATABASE_URL: await postgres.create(),
      OPERATOR_TOKEN: 'a-token-for-both-processes',
    };
    const [one, two] = await Promise.all([startProcess([], env), startProcess([], env)]);
    const [left, right] = [remote(one.origin), remote(two.origin)];
    expect((await left.call('profile', {})).json).toEqual((await right.call('profile', {})).json);
    const { token } = await left.register();
    const body = await orderBodyFor(right, token);
    const heard = listen(two.origin, token, 0);
    const id = crypto.randomUUID();
    const places = Array.from({ length: 20 }, (_, at) =>
      (at % 2 ? left : right).call('placeOrder', { token, params: { id }, body }),
    );
    const told = await Promise.all(places);
    expect(told.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(new Set(told.map(({ text }) => text)).size).toBe(1);
    expect(await heard.until((all) => all.length === 2)).toEqual(told[0]?.json.events);
    heard.stop();
    const list = await runToEnd('service/operator.ts', ['list', '--url', one.origin], {
      OPERATOR_TOKEN: env.OPERATOR_TOKEN,
    });
    expect(list.said).toContain('identity-needed');
  });

  it('keep each order exactly once under load, though one of them is killed in the middle', async () => {
    const env = {
      DATABASE_URL: await postgres.create(),
      OPERATOR_TOKEN: 'a-token-for-both-processes',
    };
    const [one, two] = await Promise.all([startProcess([], env), startProcess([], env)]);
    const [left, right] = [remote(one.origin), remote(two.origin)];
    const shoppers = await Promise.all(Array.from({ length: 6 }, left.register));
    let sent = 0;
    let lost = 0;
    /** Sends an order to one process, and to the other when no answer came. */
    const place = async (sides: readonly Remote[], sending: Sent): Promise<Told> => {
      const [side = left, ...others] = sides;
      sent++;
      if (sent === 300) two.child.kill('SIGKILL');
      return side.call('placeOrder', sending).catch(() => {
        lost++;
        return place(others, sending);
      });
    };
    const orderAll = async ({ token }: { token: string }): Promise<string[]> => {
      const ids: string[] = [];
      for (let at = 0; at < 30; at++) {
        const id = crypto.randomUUID();
        const sending = { token, params: { id }, body: await orderBodyFor(left, token) };
        const told = await Promise.all([
          place([left, right], sending),
          place([right, left], sending),
          place([right, left], sending),
        ]);
        expect(new Set(told.map(({ text }) => text)).size).toBe(1);
        expect(told.filter(({ status }) => status === 201).length).toBeLessThanOrEqual(1);
        ids.push(id);
      }
      return ids;
    };
    const ordered = await Promise.all(shoppers.map(orderAll));
    const listed = await Promise.all(shoppers.map(({ token }) => listAll(left, token)));
    expect(listed.map((ids) => ids.toSorted())).toEqual(ordered.map((ids) => ids.toSorted()));
    expect(lost).toBeGreaterThan(0);
    console.info(`${ordered.flat().length} orders, ${sent} sendings, ${lost} lost, 0 doubled`);
  });

  it('must agree on the operator token', async () => {
    const env = { DATABASE_URL: 'postgres://127.0.0.1:1/nothing', OPERATOR_TOKEN: '' };
    expect(await runToEnd('service/main.ts', ['--port', '0'], env)).toMatchObject({
      code: 2,
      said: expect.stringContaining('OPERATOR_TOKEN'),
    });
  });
});

describe('the lock of a folder', () => {
  it('is refused while its process lives, and taken over when the number belongs to another one by now', () => {
    const own = mkdtempSync(join(folder, 'lock-'));
    const path = join(own, 'service.lock');
    const unlock = lockFolder(own);
    expect(() => lockFolder(own)).toThrow('in use');
    const [pid] = readFileSync(path, 'utf8').split(' ');
    unlock();
    writeFileSync(path, `${pid} 1`);
    lockFolder(own)();
    writeFileSync(path, 'not a process');
    lockFolder(own)();
    expect(() => statSync(path)).toThrow();
  });
});

/** Listens to the event stream of a shopper. */
const listen = (origin: string, token: string, after: number) => {
  const abort = new AbortController();
  const events: OrderEvent[] = [];
  let wake = () => {};
  const parser = createParser({
    onEvent: ({ id, data }) => {
      const event = OrderEvent.parse(JSON.parse(data));
      expect(id).toBe(String(event.seq));
      events.push(event);
      wake();
    },
  });
  const read = async () => {
    const headers = { accept: 'text/event-stream', authorization: `Bearer ${token}` };
    const response = await fetch(`${origin}${contract.events.path}?after=${after}`, {
      headers,
      signal: abort.signal,
    });
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? [])
      parser.feed(chunk);
  };
  read().catch(() => {});
  const until = async (enough: (all: OrderEvent[]) => boolean): Promise<OrderEvent[]> => {
    while (!enough(events)) await new Promise<void>((resolve) => (wake = resolve));
    return [...events];
  };
  return { until, stop: () => abort.abort() };
};
