import { beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../service/create-app.ts';
import { payments } from '../../service/database/tables.ts';
import { checkCard } from '../../service/payment/check-card.ts';
import type { Gateway } from '../../service/payment/gateway.ts';
import { luhn } from '../../service/payment/luhn.ts';
import { sandboxCards } from '../../service/payment/sandbox-cards.ts';
import { kops } from '../../service/profiles/kops.ts';
import { upcard } from '../../service/profiles/upcard.ts';
import { onBoth } from './on-both.ts';
import {
  goodCard,
  openWindow,
  type Practice,
  place,
  register,
  sendCard,
  startOfTests,
  verify,
} from './practice.ts';

const rulesOf = ({ profile }: typeof kops) => {
  const card = profile.ways[0]?.card;
  if (!card) throw new Error('no card rules');
  return card;
};
const now = new Date('2026-03-31T23:00:00Z');
const fault = (number: string, expiry = '12/30', securityCode = '123', rules = rulesOf(kops)) =>
  checkCard({ number: number.replaceAll(' ', ''), expiry, securityCode }, rules, now);

describe('a card', () => {
  it.each([
    ['4242 4242 4242 4242', null],
    ['5555 5555 5555 4444', null],
    ['4242 4242 4242 4241', 'number'],
    ['4242', 'number'],
    ['4242 4242 4242 424x', 'number'],
    ['4026 0000 0000 0002', 'electron'],
    ['3782 822463 10005', 'network'],
    ['6037 9900 0000 0006', 'network'],
    ['4000 0056 6000 0002', 'country'],
    ['4000 0071 0000 0006', 'country'],
  ])('%s at KOPS: %s', (number, wanted) => {
    expect(fault(number)).toBe(wanted);
  });

  it.each(['4026', '417500', '4508', '4844', '4913', '4917'])(
    'of Visa Electron (%s…) is refused',
    (bin) => {
      const start = bin.padEnd(15, '0');
      const number = [...'0123456789'].map((digit) => start + digit).find(luhn) ?? '';
      expect(fault(number)).toBe('electron');
    },
  );

  it('is judged by where it was issued only where the rules say so', () => {
    expect(fault('4000 0056 6000 0002', '12/30', '123', rulesOf(upcard))).toBeNull();
    expect(fault('6037 9900 0000 0006', '12/30', '123', rulesOf(upcard))).toBeNull();
  });

  it.each([
    ['03/26', null],
    ['02/26', 'expired'],
    ['13/30', 'expiry'],
    ['1/30', 'expiry'],
    ['2030-12', 'expiry'],
    ['', 'expiry'],
  ])('with the date %s on the last of March 2026: %s', (expiry, wanted) => {
    expect(fault('4242424242424242', expiry)).toBe(wanted);
  });

  it.each(['', '12', '1234', 'abc'])('with the security code "%s" is refused', (code) => {
    expect(fault('4242424242424242', '12/30', code)).toBe('security-code');
  });

  it('of the sandbox has a right check digit', () => {
    expect(sandboxCards.filter(({ number }) => !luhn(number.replaceAll(' ', '')))).toEqual([]);
  });

  it('from a bank anywhere in Africa is refused at KOPS (UN M49 002 has 60 countries and areas)', () => {
    expect(new Set(rulesOf(kops).refusedCountries).size).toBe(60);
  });
});

/** The same service with another acquirer. */
const withGateway = (practice: Practice, gateway: Gateway): Practice => {
  const app = createApp({ ...practice.service, gateway });
  return { ...practice, fetch: async (path, init) => app.request(path, init) };
};

onBoth('the payment window', (start) => {
  let practice: Practice;
  beforeAll(async () => {
    practice = await start();
  });

  const due = async () => {
    const shopper = await register(practice);
    await verify(practice, shopper);
    const { id } = await place(practice, shopper.token);
    const status = async () =>
      (await practice.call('order', { token: shopper.token, params: { id } })).json.status;
    return { ...shopper, id, path: await openWindow(practice, shopper.token, id), status };
  };

  it('shows the order in English and Persian, runs nothing and cannot be framed', async () => {
    const { path } = await due();
    const english = await practice.fetch(path, {
      headers: { 'accept-language': 'en-GB,fa;q=0.5' },
    });
    const persian = await practice.fetch(path, {
      headers: { 'accept-language': 'fa-IR,en;q=0.5' },
    });
    const [left, right] = [await english.text(), await persian.text()];
    expect(left).toContain('<html lang="en" dir="ltr">');
    expect(left).toContain('Sandbox: no real money');
    expect(left).toContain('14,163,000 toman');
    expect(right).toContain('<html lang="fa" dir="rtl">');
    expect(right).toContain('۱۴٬۱۶۳٬۰۰۰ تومان');
    expect(left).not.toMatch(/<script/i);
    const policy = english.headers.get('content-security-policy') ?? '';
    for (const rule of ["default-src 'none'", "frame-ancestors 'none'", "form-action 'self'"])
      expect(policy).toContain(rule);
    expect(english.headers.get('cache-control')).toBe('no-store');
    expect(await (await practice.fetch(`${path}?lang=fa`)).text()).toContain('dir="rtl"');
  });

  it('says why a card is refused, charges nothing, and takes the next one', async () => {
    const { path, status } = await due();
    const refused = await sendCard(practice, path, { ...goodCard, number: '4026 0000 0000 0002' });
    expect([refused.status, await refused.text()]).toEqual([
      422,
      expect.stringContaining('Visa Electron'),
    ]);
    const declined = await sendCard(practice, path, { ...goodCard, number: '4000 0000 0000 0002' });
    expect(await declined.text()).toContain('declined');
    const noCode = await sendCard(practice, path, { number: goodCard.number, expiry: '12/30' });
    expect(await noCode.text()).toContain('security code is missing');
    expect(await status()).toBe('payment-due');
    const paid = await sendCard(practice, path, {
      number: '۴۲۴۲ ۴۲۴۲ ۴۲۴۲ ۴۲۴۲',
      expiry: '۱۲/۳۰',
      code: '۱۲۳',
    });
    expect(paid.status).toBe(303);
    expect(await (await practice.fetch(path)).text()).toContain('You may close this window');
    expect(await status()).toBe('paid');
  });

  it('charges once, however often it is submitted', async () => {
    const { path, token, id } = await due();
    let charges = 0;
    const counting = withGateway(practice, {
      charge: (...asked) => {
        charges++;
        return practice.service.gateway.charge(...asked);
      },
    });
    const told = await Promise.all(
      Array.from({ length: 12 }, () => sendCard(counting, path, goodCard)),
    );
    expect(told.filter(({ status }) => status === 303).length).toBeGreaterThan(0);
    expect(charges).toBe(1);
    const { json } = await practice.call('order', { token, params: { id } });
    expect(json.events.filter(({ status }: { status: string }) => status === 'paid')).toHaveLength(
      1,
    );
    expect((await sendCard(counting, path, goodCard)).status).toBe(303);
    expect(charges).toBe(1);
  });

  it('is not sure when the gateway does not answer: nothing else may happen to the order till it is asked again', async () => {
    practice.clock.now = startOfTests;
    const { path, token, id, status } = await due();
    const broken = withGateway(practice, { charge: () => Promise.reject(new Error('reset')) });
    expect(await (await sendCard(broken, path, goodCard)).text()).toContain('processed already');
    expect((await practice.call('cancel', { token, params: { id } })).json.code).toBe(
      'not-in-this-status',
    );
    practice.clock.now = new Date(startOfTests.getTime() + 61_000);
    expect((await sendCard(practice, path, goodCard)).status).toBe(303);
    expect(await status()).toBe('paid');
    practice.clock.now = startOfTests;
  });

  it('closes in time, and for addresses nobody was given', async () => {
    const { path } = await due();
    practice.clock.now = new Date(startOfTests.getTime() + 1_800_000);
    expect((await sendCard(practice, path, goodCard)).status).toBe(422);
    practice.clock.now = startOfTests;
    expect((await practice.fetch('/pay/nobody')).status).toBe(404);
    expect((await sendCard(practice, '/pay/nobody', goodCard)).status).toBe(404);
  });

  it('leaves no card behind in the log or the database', async () => {
    const { path } = await due();
    await sendCard(practice, path, goodCard);
    expect(practice.log.join('')).not.toMatch(/4242 ?4242|12\/30/);
    expect(JSON.stringify(await practice.service.db.select().from(payments))).not.toMatch(
      /4242424242424242|12\/30/,
    );
  });
});
