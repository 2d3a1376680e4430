import { pino } from 'pino';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type RunningJobs, startJobs } from '../../service/jobs/start-jobs.ts';
import { createChannels } from '../../service/notices/channels.ts';
import { invoiceDue } from './kops.ts';
import { onBoth } from './on-both.ts';
import {
  goodCard,
  openWindow,
  type Practice,
  place,
  register,
  sendCard,
  verify,
} from './practice.ts';
import { startReceiver, startSmtp } from './receivers.ts';

const secret = `whsec_${Buffer.from('a secret of twenty-four!').toString('base64')}`;
const quick = { limit: 5, delay: 1, longest: 1 };
const log = pino({ level: 'silent' });
const inTime = { timeout: 25_000, interval: 50 };

onBoth('notices', (start, database) => {
  let practice: Practice;
  let smtp: Awaited<ReturnType<typeof startSmtp>>;
  let sms: Awaited<ReturnType<typeof startReceiver>>;
  let hooks: Awaited<ReturnType<typeof startReceiver>>;
  /** Two processes' worth of workers on one database. */
  let jobs: RunningJobs[];

  beforeAll(async () => {
    [smtp, sms, hooks] = [await startSmtp(1), await startReceiver(1), await startReceiver(2)];
    const handlers = createChannels(
      {
        smtp: smtp.address,
        from: 'UpCard <orders@upcard.example>',
        sms: { address: sms.address, token: 'sms-token' },
        webhook: { address: hooks.address, secret },
        outbox: null,
      },
      () => new Date(),
    );
    jobs = [
      await startJobs(database().jobs, log, quick),
      await startJobs(database().jobs, log, quick),
    ];
    for (const one of jobs) await one.work(handlers);
    practice = await start('upcard', {}, jobs[0]);
  });
  afterAll(async () => {
    for (const one of jobs) await one.stop();
    for (const one of [smtp, sms, hooks]) await one.stop();
  });

  /** Mails are quoted-printable: soft line ends are taken out before they are looked at. */
  const mailsTo = (address: string): string[] =>
    smtp.mails
      .filter((mail) => mail.includes(`To: ${address}`))
      .map((mail) => mail.replace(/=\r\n/g, ''));
  const codeFrom = async (address: string): Promise<string> => {
    await vi.waitFor(() => expect(mailsTo(address).join()).toMatch(/half an hour/), inTime);
    return /half an hour:\s+(\w{24})/.exec(mailsTo(address).join())?.[1] ?? '';
  };
  const smsTo = (to: string): string[] =>
    sms.came.flatMap(({ body }) =>
      JSON.parse(body).to === to ? [String(JSON.parse(body).text)] : [],
    );

  it('systems.md, B: on success SMS confirmation, and the receipt by e-mail, though servers fail at first', async () => {
    const shopper = await register(practice);
    const phone = '+98 912 000 1122';
    await practice.call('changeMe', {
      token: shopper.token,
      body: { name: 'A Shopper', phone, country: 'DE' },
    });
    await verify(practice, shopper);
    const { id, number } = await place(practice, shopper.token);
    await sendCard(practice, await openWindow(practice, shopper.token, id), goodCard);
    await practice.staff('claim', { params: { key: number } });
    const body = { storeOrderNumber: '113-777', charged: null, note: 'Two parcels.' };
    await practice.staff('done', { params: { key: number }, body });
    await vi.waitFor(() => {
      expect(mailsTo(shopper.email).filter((mail) => mail.includes('113-777'))).toHaveLength(1);
      expect(new Set(smsTo(phone))).toEqual(
        new Set([`UpCard (practice): Order ${number} is carried out.`]),
      );
    }, inTime);
    expect(sms.came.every(({ headers }) => headers.authorization === 'Bearer sms-token')).toBe(
      true,
    );
    expect(mailsTo(shopper.email).join()).toContain('$120.50');
  });

  it('webhooks are signed, tell each move once, and are tried again under the same id', async () => {
    const { token } = await register(practice);
    const { id } = await place(practice, token);
    await practice.call('cancel', { token, params: { id } });
    const mine = () => hooks.came.filter(({ body }) => JSON.parse(body).data.order === id);
    const triesOf = (hook: (typeof hooks.came)[number] | undefined) =>
      hooks.came.filter(({ headers }) => headers['webhook-id'] === hook?.headers['webhook-id']);
    await vi.waitFor(() => {
      expect(mine().length).toBeGreaterThanOrEqual(2);
      expect(triesOf(hooks.came[0]).length).toBeGreaterThan(1);
    }, inTime);
    for (const { headers, body } of hooks.came)
      expect(
        new Webhook(secret).verify(body, {
          'webhook-id': String(headers['webhook-id']),
          'webhook-timestamp': String(headers['webhook-timestamp']),
          'webhook-signature': String(headers['webhook-signature']),
        }),
      ).toMatchObject({ type: 'order.moved' });
    const told = new Map(mine().map(({ headers, body }) => [headers['webhook-id'], body]));
    expect([...told.values()].map((body) => JSON.parse(body).data.status)).toEqual(
      expect.arrayContaining(['identity-needed', 'cancelled']),
    );
  });

  it('a job is done once, though two processes work, and not at all when its transaction is undone', async () => {
    const to = `${crypto.randomUUID()}@example.com`;
    const mail = (subject: string) => ({ to, subject, text: 'x' });
    const undone = practice.service.db.transaction(async (tx) => {
      await jobs[0]?.add('mail', mail('undone'), tx);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await Promise.all(
      Array.from({ length: 20 }, (_, at) => jobs[at % 2]?.add('mail', mail(`number ${at}`), null)),
    );
    await vi.waitFor(() => expect(mailsTo(to).length).toBeGreaterThanOrEqual(20), inTime);
    const subjects = mailsTo(to).map((mail) => /Subject: (.*)/.exec(mail)?.[1]?.trim());
    expect(subjects).toHaveLength(20);
    expect(new Set(subjects).size).toBe(20);
    expect(subjects).not.toContain('undone');
  });

  it('systems.md, A: both sides are told of a payment', async () => {
    const kops = await start('kops', {}, jobs[1]);
    const { email, path } = await invoiceDue(kops);
    await sendCard(kops, path, goodCard);
    await vi.waitFor(() => {
      expect(mailsTo(email).join()).toContain('1,234.56');
      expect(mailsTo('kr-100101@exporters.example').join()).toContain('INV-7');
    }, inTime);
    const { json } = await kops.call('payees', { query: { query: 'KR-100101' } });
    expect(JSON.stringify(json)).not.toContain('exporters.example');
  });

  describe('systems.md, B: lost password', () => {
    const signIn = (email: string, password: string) =>
      practice.call('signIn', { body: { email, password } });

    it('a new one by e-mail: the code works once, and every session ends', async () => {
      const { email, token } = await register(practice);
      expect((await practice.call('lostPassword', { body: { email } })).status).toBe(204);
      const body = { code: await codeFrom(email), password: 'another-password' };
      expect((await practice.call('newPassword', { body })).status).toBe(204);
      expect((await practice.call('newPassword', { body })).json.code).toBe('wrong-code');
      expect((await practice.call('me', { token })).status).toBe(401);
      expect((await signIn(email, 'canary-password')).json.code).toBe('wrong-credentials');
      expect((await signIn(email, 'another-password')).status).toBe(200);
    });

    it('a new one by a mobile number that was proved', async () => {
      const { email, token } = await register(practice);
      const phone = `+98912${String(Date.now()).slice(-7)}`;
      const lastCode = () => /(\d{6})$/.exec(smsTo(phone).at(-1) ?? '')?.[1] ?? '';
      await practice.call('sendPhoneCode', { token, body: { phone } });
      await vi.waitFor(() => expect(lastCode()).not.toBe(''), inTime);
      const proof = { token, body: { phone, code: lastCode() } };
      expect((await practice.call('provePhone', proof)).status).toBe(204);
      expect((await practice.call('me', { token })).json.phone).toBe(phone);
      await practice.call('lostPassword', { body: { phone } });
      await vi.waitFor(
        () => expect(smsTo(phone).at(-1)).toContain('code for a new password'),
        inTime,
      );
      const body = { phone, code: lastCode(), password: 'another-password' };
      expect((await practice.call('newPassword', { body })).status).toBe(204);
      expect((await signIn(email, 'another-password')).status).toBe(200);
    });

    it('answers alike for who has no account, and sends nothing', async () => {
      const email = `${crypto.randomUUID()}@example.com`;
      expect((await practice.call('lostPassword', { body: { email } })).status).toBe(204);
      const phone = '+15550001111';
      expect((await practice.call('lostPassword', { body: { phone } })).status).toBe(204);
      const body = { phone, code: '123456', password: 'another-password' };
      expect((await practice.call('newPassword', { body })).json.code).toBe('wrong-code');
      expect([...mailsTo(email), ...smsTo(phone)]).toEqual([]);
    });
  });
});
