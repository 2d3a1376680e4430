import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acts } from '../../service/console/acts.ts';
import { pages } from '../../service/console/pages.ts';
import { rateLimit } from '../../service/database/auth-tables.ts';
import type { OpenDatabase } from '../../service/database/database.ts';
import { openEmbedded } from '../../service/database/open-embedded.ts';
import { complain, nasty, paidOrder, waitingIdentity } from './console-scene.ts';
import { openConsole, staffToken } from './console-window.ts';
import { type Practice, startPractice } from './practice.ts';

let database: OpenDatabase;
let practice: Practice;

beforeAll(async () => {
  database = await openEmbedded(null);
  practice = await startPractice(database);
});
afterAll(() => database.close());

/** Somebody at the console who is signed in as the supervisor. */
const signedIn = async () => {
  const window = openConsole(practice);
  await window.signIn(staffToken);
  await window.get('/console');
  return window;
};

const addressFor = (path: string, key: string): string =>
  `/console${path}`.replace(':key', encodeURIComponent(key));

/** A key under which each page has something. */
const keyOf = async (path: string): Promise<string> => {
  const { order, id } = await paidOrder(practice);
  return path.startsWith('/shoppers') ? id : order.number;
};

describe('signing in at the console', () => {
  it.each(pages.map(({ path }) => path))('is asked for before the page "%s"', async (path) => {
    const seen = await openConsole(practice).get(addressFor(path, 'UPCARD-1001'));
    expect([seen.status, seen.to]).toEqual([303, '/console/sign-in']);
  });

  it.each(acts.map(({ path }) => path))('is asked for before the form "%s"', async (path) => {
    const seen = await openConsole(practice).post(addressFor(path, 'UPCARD-1001'), {});
    expect([seen.status, seen.to]).toEqual([303, '/console/sign-in']);
  });

  it.each(['wrong', '', 'ünïcode', `${staffToken} x`])('refuses the token "%s"', async (token) => {
    const window = openConsole(practice);
    const seen = await window.signIn(token);
    expect(seen.status).toBe(401);
    expect(seen.text).toContain('This token is not one of staff.');
    expect((await window.get('/console')).to).toBe('/console/sign-in');
  });

  it('gives a sealed cookie for the console alone, and no script gets at it', async () => {
    const seen = await openConsole(practice).signIn(staffToken);
    const [line = ''] = seen.headers.getSetCookie();
    expect(seen.to).toBe('/console');
    for (const flag of ['Path=/console', 'HttpOnly', 'Secure', 'SameSite=Strict'])
      expect(line).toContain(flag);
    expect(line).not.toContain(staffToken);
  });

  it('lasts a working day', async () => {
    const window = await signedIn();
    const before = practice.clock.now;
    practice.clock.now = new Date(before.getTime() + 8 * 3_600_000 - 1000);
    expect((await window.get('/console/ledger')).status).toBe(200);
    practice.clock.now = new Date(before.getTime() + 8 * 3_600_000 + 1000);
    expect((await window.get('/console/ledger')).to).toBe('/console/sign-in');
    practice.clock.now = before;
  });

  it('ends by signing out, which needs a form of its own too', async () => {
    const window = await signedIn();
    await window.post('/console/sign-out', { csrf: 'of another site' });
    expect((await window.get('/console')).status).toBe(200);
    await window.post('/console/sign-out', {});
    expect((await window.get('/console')).to).toBe('/console/sign-in');
  });

  it('is tried a few times a minute only', async () => {
    await database.db.delete(rateLimit);
    const few = await startPractice(database, 'upcard', { signInAttempts: 3 });
    const window = openConsole(few);
    const seen = [];
    for (const token of ['1', '2', '3', staffToken]) seen.push(await window.signIn(token));
    expect(seen.map(({ status }) => status)).toEqual([401, 401, 401, 429]);
    expect(seen[3]?.headers.get('retry-after')).toBe('60');
    few.clock.now = new Date(few.clock.now.getTime() + 61_000);
    expect((await window.signIn(staffToken)).to).toBe('/console');
    await database.db.delete(rateLimit);
  });
});

describe('pages of the console', () => {
  it.each(pages.map(({ path }) => path))('show "%s" under the strict policy', async (path) => {
    const window = await signedIn();
    const seen = await window.get(addressFor(path, await keyOf(path)));
    expect(seen.status).toBe(200);
    const policy = seen.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; style-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(policy.includes('script-src')).toBe(path === '');
    expect(seen.headers.get('access-control-allow-origin')).toBeNull();
    expect(seen.text).not.toMatch(/<script>|\son\w+=|style="/);
  });

  it('say so when there is nothing', async () => {
    const window = await signedIn();
    expect((await window.get('/console/no-such-page')).status).toBe(404);
    expect((await window.get('/console/orders/UPCARD-99999')).status).toBe(404);
  });

  it('show what a shopper wrote as text wherever it stands', async () => {
    const paid = await paidOrder(practice, nasty);
    await practice.staff('claim', { params: { key: paid.order.number } });
    const receipt = { storeOrderNumber: nasty.slice(0, 100), charged: null, note: nasty };
    await practice.staff('done', { params: { key: paid.order.number }, body: receipt });
    await complain(practice, paid, nasty);
    await waitingIdentity(practice, nasty);
    const window = await signedIn();
    const paths = [`/orders/${paid.order.number}`, '?status=all', '/claims', '/identities'];
    for (const path of [...paths, `/shoppers/${paid.id}`]) {
      const { text } = await window.get(`/console${path}`);
      expect(text).toContain('&lt;img src=x');
      expect(text).not.toMatch(/<img|<script>/);
    }
    const found = await window.get(`/console?find=${encodeURIComponent(nasty)}`);
    expect(found.text).not.toMatch(/<img|<script>/);
  });
});

/** What an operator who is no supervisor is refused. */
const forSupervisors = [
  '/shoppers/:key/standing',
  '/rates',
  '/fees',
  '/announcements',
  '/staff',
  '/payees',
];
const refusedToOperators = new Set([
  ...forSupervisors,
  '/staff/:key/disable',
  '/payees/:key/remove',
  '/fees/remove',
]);

/** Numbers and words enough for any form to get as far as its call. */
const typed = { price: '1', code: 'x', name: 'x', percent: '1', bearer: 'buyer' };

/** Somebody at the console who was added as staff, with their name. */
const asStaff = async (role: string) => {
  const name = `s-${crypto.randomUUID().slice(0, 8)}`;
  const { json } = await practice.staff('addStaff', { body: { name, role } });
  const window = openConsole(practice);
  await window.signIn(json.token);
  await window.get('/console');
  return { name, window };
};

describe.each(['operator', 'supervisor'])('the role %s', (role) => {
  it.each(pages.map(({ path }) => path))('is shown "%s" as it may be', async (path) => {
    const { window } = await asStaff(role);
    const seen = await window.get(addressFor(path, await keyOf(path)));
    expect(seen.status).toBe(role === 'operator' && path === '/staff' ? 403 : 200);
  });

  it.each(acts.map(({ path }) => path))('may send "%s" or may not', async (path) => {
    const { window } = await asStaff(role);
    const { status } = await window.post(addressFor(path, await keyOf(path)), typed);
    expect(status === 403).toBe(role === 'operator' && refusedToOperators.has(path));
  });

  it.each(['/rates', '/fees', '/announcements', '/shoppers/:key', '/payees'])(
    'is offered what "%s" may change',
    async (path) => {
      const { window } = await asStaff(role);
      const { text } = await window.get(addressFor(path, await keyOf(path)));
      const [, main = ''] = text.split('<main');
      expect(main.includes('method="post"')).toBe(role === 'supervisor');
      expect(text.includes('href="/console/staff"')).toBe(role === 'supervisor');
    },
  );
});

describe('staff at the console', () => {
  it('see who has claimed an order, and only they and supervisors move it on', async () => {
    const { order } = await paidOrder(practice);
    const at = `/console/orders/${order.number}`;
    const [one, other, boss] = [
      await asStaff('operator'),
      await asStaff('operator'),
      await asStaff('supervisor'),
    ];
    await one.window.post(`${at}/claim`, {});
    expect((await other.window.get(at)).text).toContain(`Claimed by ${one.name}.`);
    expect((await other.window.get('/console')).text).toContain(`${one.name}, since`);
    const refused = await other.window.post(`${at}/fail`, { reason: 'No' });
    expect(refused.status).toBe(403);
    expect(refused.text).toContain(`${one.name} has claimed this order.`);
    const done = { storeOrderNumber: '113-1', charged: '', currency: 'USD', note: '' };
    expect((await boss.window.post(`${at}/done`, done)).status).toBe(303);
  });

  it('are added with a token that is shown once, and disabled from their next click on', async () => {
    const boss = await signedIn();
    const name = `new-${crypto.randomUUID().slice(0, 8)}`;
    const added = await boss.post('/console/staff', { name, role: 'operator' });
    const [, token = ''] = /shown this once: ([\w-]{43})</.exec(added.text) ?? [];
    expect((await boss.get('/console/staff')).text).not.toContain(token);
    expect((await boss.post('/console/staff', { name, role: 'operator' })).status).toBe(409);
    const window = openConsole(practice);
    expect((await window.signIn(token)).to).toBe('/console');
    expect((await window.get('/console')).text).toContain(`${name}, operator`);
    await boss.post(`/console/staff/${name}/disable`, {});
    expect((await window.get('/console')).to).toBe('/console/sign-in');
    expect((await window.signIn(token)).status).toBe(401);
    expect(practice.log.join()).not.toContain(token);
  });
});

describe('the log', () => {
  it('has neither the token nor a session', async () => {
    const seen = await openConsole(practice).signIn(staffToken);
    const [line = ''] = seen.headers.getSetCookie();
    const sealed = /=([^;]+)/.exec(line)?.[1] ?? line;
    const log = practice.log.join('\n');
    expect(log).toContain('/console/sign-in');
    expect([log.includes(staffToken), log.includes(sealed)]).toEqual([false, false]);
  });
});

describe('forms of the console', () => {
  it.each(acts.map(({ path }) => path))(
    'refuse "%s" without the word of the session',
    async (path) => {
      const window = await signedIn();
      const key = await keyOf(path);
      const seen = await window.post(addressFor(path, key), { csrf: 'of another site' });
      expect(seen.status).toBe(403);
      expect(seen.text).toContain('does not belong to your sign-in');
    },
  );

  it('carry an order from the queue to its receipt', async () => {
    const { order } = await paidOrder(practice);
    const window = await signedIn();
    const at = `/console/orders/${order.number}`;
    expect((await window.get('/console')).text).toContain(`action="${at}/claim"`);
    expect((await window.post(`${at}/claim`, {})).to).toBe(`${at}?said=claim`);
    expect((await window.get(`${at}?said=claim`)).text).toContain('You have claimed this order.');
    const fields = { storeOrderNumber: '113-7', charged: '119.99', currency: 'USD', note: '' };
    expect((await window.post(`${at}/done`, fields)).to).toBe(`${at}?said=done`);
    const { json } = await practice.staff('showOrder', { params: { key: order.number } });
    expect(json.order).toMatchObject({
      status: 'done',
      receipt: { storeOrderNumber: '113-7', charged: { minor: 11_999, currency: 'USD' } },
    });
  });

  it('say why something is refused, with what was typed', async () => {
    const { order } = await paidOrder(practice);
    const window = await signedIn();
    const at = `/console/orders/${order.number}`;
    await window.post(`${at}/claim`, {});
    const typed = { storeOrderNumber: '113-8', currency: 'USD', note: 'Soon there' };
    const seen = await window.post(`${at}/done`, { ...typed, charged: '1.234' });
    expect(seen.status).toBe(400);
    expect(seen.text).toContain('1.234 has more decimals than USD has.');
    expect(seen.text).toContain('value="113-8"');
    expect(seen.text).toContain('Soon there</textarea>');
    const again = await window.post(`${at}/claim`, {});
    expect(again.status).toBe(409);
  });

  it('give back a part', async () => {
    const { order } = await paidOrder(practice);
    const window = await signedIn();
    const at = `/console/orders/${order.number}`;
    await window.post(`${at}/refund`, { amount: '1000000', currency: 'IRR' });
    const { json } = await practice.staff('showOrder', { params: { key: order.number } });
    expect(json.order).toMatchObject({
      status: 'refunded',
      refund: { minor: 100_000_000, currency: 'IRR' },
    });
  });

  it('write to the shopper once, however often the form is sent', async () => {
    const { order, token } = await paidOrder(practice);
    const window = await signedIn();
    const fields = { id: crypto.randomUUID(), text: 'On its way' };
    for (const _ of [1, 2]) await window.post(`/console/orders/${order.number}/answer`, fields);
    const { json } = await practice.call('messages', { token, params: { id: order.id } });
    expect(json.messages.map(({ text }: { text: string }) => text)).toEqual(['On its way']);
  });

  it('end a claim', async () => {
    const paid = await paidOrder(practice);
    await practice.staff('claim', { params: { key: paid.order.number } });
    await complain(practice, paid, 'Broken');
    const window = await signedIn();
    const fields = { amount: '', currency: 'IRR', answer: 'You are right.' };
    await window.post(`/console/orders/${paid.order.number}/claim/accept`, fields);
    const { json } = await practice.call('claims', {
      token: paid.token,
      params: { id: paid.order.id },
    });
    expect(json.claims[0]).toMatchObject({
      state: 'accepted',
      granted: { minor: 100_000_000, currency: 'IRR' },
    });
    const { text } = await window.get(`/console/orders/${paid.order.number}`);
    expect(text).toContain('Accepted: ');
    expect(text).not.toContain('/claim/refuse');
  });

  it('refuse an identity', async () => {
    const { id, token } = await waitingIdentity(practice, 'A Sample');
    const window = await signedIn();
    await window.post(`/console/identities/${id}/refuse`, { reason: 'Not readable.' });
    const { json } = await practice.call('me', { token });
    expect(json.identity).toEqual({ state: 'refused', reason: 'Not readable.' });
  });

  it('add a payee, change it and take it out, with who did', async () => {
    const window = await signedIn();
    const payee = {
      ...{ id: 'KR-9', name: 'Sample Kiln', localName: '', country: 'KR', city: 'Seoul' },
      ...{ email: 'kiln@example.com', targets: 'KR-9-1: Main: won\r\nKR-9-2: Branch' },
    };
    expect((await window.post('/console/payees', payee)).to).toBe('/console/payees?said=payee');
    const found = await practice.call('payees', { query: { query: 'KR-9' } });
    expect(found.json.payees[0].targets).toEqual([
      { id: 'KR-9-1', name: 'Main: won' },
      { id: 'KR-9-2', name: 'Branch' },
    ]);
    await window.post('/console/payees', { ...payee, name: 'Sample Ovens' });
    const renamed = await practice.call('payees', { query: { query: 'sample ovens' } });
    expect(renamed.text).toContain('KR-9');
    expect((await window.get('/console/payees?edit=KR-9')).text).toContain('kiln@example.com');
    await window.post('/console/payees/KR-9/remove', {});
    for (const query of ['KR-9', 'sample ovens'])
      expect((await practice.call('payees', { query: { query } })).text).not.toContain('KR-9');
    expect((await window.post('/console/payees/KR-9/remove', {})).status).toBe(404);
    const { json } = await practice.staff('changes', { query: { what: 'payee' } });
    expect(
      json.changes.map(({ by, after }: { by: string; after: string }) => [by, !after]),
    ).toEqual([
      ['operator', true],
      ['operator', false],
      ['operator', false],
    ]);
  });

  it('set a fee, change it and take it away', async () => {
    const window = await signedIn();
    const typed = { code: 'test-fee', name: 'Test', percent: '1.25', bearer: 'buyer' };
    await window.post('/console/fees', { ...typed, fixed: '1500', way: 'gateway' });
    const edited = await window.get('/console/fees?edit=gateway%2Ftest-fee');
    expect(edited.text).toMatch(/name="percent"[^>]*value="1\.25"/);
    expect(edited.text).toMatch(/name="fixed"[^>]*value="1500(\.00)?"/);
    const refused = await window.post('/console/fees', { ...typed, percent: 'some' });
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('some is no amount');
    expect(refused.text).toMatch(/name="code"[^>]*value="test-fee"/);
    await window.post('/console/fees/remove', { way: 'gateway', code: 'test-fee' });
    const { json } = await practice.call('profile');
    expect(json.ways[0].fees).toEqual([]);
    const { text } = await window.get('/console/fees');
    expect(text.match(/fee gateway test-fee/g)).toHaveLength(2);
  });

  it('set a rate, a standing and an announcement', async () => {
    const { id } = await paidOrder(practice);
    const window = await signedIn();
    await window.post('/console/rates', { from: 'EUR', to: 'IRR', price: '1230000.5' });
    await window.post(`/console/shoppers/${id}/standing`, { tier: '', points: '7', offers: '' });
    await window.post('/console/announcements', {
      ...{ id: 'spring', kind: 'news', store: '', reduction: '' },
      ...{ from: '2026-05-01T00:00', until: '2026-06-01T00:00' },
      ...{ 'language-1': 'en', 'title-1': 'Spring', 'text-1': '' },
    });
    const rates = await practice.call('rates');
    expect(rates.json.rates).toContainEqual(
      expect.objectContaining({ from: 'EUR', value: 12_300_005, scale: 1 }),
    );
    const { json } = await practice.staff('changes', { query: { what: 'rate' } });
    expect(json.changes[0]).toMatchObject({
      ...{ by: 'operator', what: 'rate EUR IRR', after: '1230000.5' },
      at: practice.clock.now.toISOString(),
    });
    const shopper = await practice.staff('showShopper', { params: { key: id } });
    expect(shopper.json.granted).toEqual({ tier: null, points: 7, offers: [] });
    expect((await window.get('/console/announcements')).text).toContain('>spring</a>');
    expect((await practice.call('announcements')).text).not.toContain('spring');
  });
});
