import type { Server } from 'node:http';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pages } from '../../service/console/pages.ts';
import { createApp } from '../../service/create-app.ts';
import type { OpenDatabase } from '../../service/database/database.ts';
import { openEmbedded } from '../../service/database/open-embedded.ts';
import { listen } from '../../service/listen.ts';
import { chromiumPath } from '../harness/debian.ts';
import { complain, nasty, paidOrder, waitingIdentity } from '../service/console-scene.ts';
import { staffToken } from '../service/console-window.ts';
import { type Practice, startPractice } from '../service/practice.ts';

let browser: Browser;
let database: OpenDatabase;
let practice: Practice;
let server: Server;
let origin: string;
let page: Page;
/** What the browser complained of: above all, whatever the policy kept from running. */
let complaints: string[];

beforeAll(async () => {
  database = await openEmbedded(null);
  practice = await startPractice(database);
  ({ server, origin } = await listen(createApp(practice.service).fetch, 0));
  const args = ['--no-sandbox', '--headless=new'];
  browser = await chromium.launch({ executablePath: chromiumPath, args });
});
afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  await database?.close();
});

beforeEach(async () => {
  complaints = [];
  page = await (await browser.newContext({ viewport: { width: 1024, height: 800 } })).newPage();
  page.on('console', (message) => {
    if (/policy|refused/i.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
});
afterEach(async () => {
  await page.context().close();
  expect(complaints).toEqual([]);
});

const signIn = async (token = staffToken): Promise<void> => {
  await page.goto(`${origin}/console`);
  await page.getByLabel('Staff token').fill(token);
  await page.getByRole('button', { name: 'Sign in' }).click();
};

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const said = (sentence: string) => page.locator('.note').filter({ hasText: sentence }).waitFor();

/** What axe finds, as `rule: element`. */
const axe = async (): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};

describe('the console in a browser', () => {
  it('lets staff in by their token and nobody else', async () => {
    await signIn('not-a-token-of-staff');
    await said('This token is not one of staff.');
    await signIn();
    await page.getByRole('heading', { name: 'Orders' }).waitFor();
    await press('Sign out');
    await page.getByLabel('Staff token').waitFor();
  });

  it('carries an order from the queue to its receipt', async () => {
    const { order } = await paidOrder(practice);
    await signIn();
    await press(`Claim ${order.number}`);
    await said('You have claimed this order.');
    await page.getByLabel('Order number at the store').fill('113-1234567-1234567');
    await page.getByLabel('Charged by the store, USD').fill('119.99');
    await press('Done');
    await said('The order is done; the shopper is told.');
    expect(await page.getByText('$119.99').count()).toBe(1);
    await page.reload();
    const { json } = await practice.staff('showOrder', { params: { key: order.number } });
    expect(json.order.receipt.storeOrderNumber).toBe('113-1234567-1234567');
  });

  it('refuses an identity with a reason', async () => {
    const { token } = await waitingIdentity(practice, 'A Sample');
    await signIn();
    await page.getByRole('link', { name: 'Identities' }).click();
    await page.getByLabel('Reason, as the shopper reads it').fill('The picture is not readable.');
    await press('Refuse');
    await said('The identity is refused.');
    const { json } = await practice.call('me', { token });
    expect(json.identity.reason).toBe('The picture is not readable.');
  });

  it('gives a part of the money back, and shows it in the ledger', async () => {
    const { order } = await paidOrder(practice);
    await signIn();
    await page.goto(`${origin}/console/orders/${order.number}`);
    await page.getByText('Give money back').click();
    await page.getByLabel('Amount, IRR').fill('1000000');
    await press('Give back');
    await said('The money was given back.');
    expect(await page.getByText('refunds-due').count()).toBeGreaterThan(0);
  });

  it('keeps what was typed when a form is refused', async () => {
    const { order } = await paidOrder(practice);
    await practice.staff('claim', { params: { key: order.number } });
    await signIn();
    await page.goto(`${origin}/console/orders/${order.number}`);
    await page.getByLabel('Order number at the store').fill('113-9');
    await page.getByLabel('Charged by the store, USD').fill('a lot');
    await press('Done');
    await said('a lot is no amount');
    expect(await page.getByLabel('Order number at the store').inputValue()).toBe('113-9');
  });

  it('says in words which promise is late, soonest first', async () => {
    const late = await paidOrder(practice);
    const before = practice.clock.now;
    practice.clock.now = new Date(before.getTime() + 3 * 3_600_000);
    await paidOrder(practice);
    await signIn();
    const first = page.getByRole('row').filter({ hasText: late.order.number });
    await first.getByText('Late by 1 h 00 min').waitFor();
    const clocks = await page.locator('#queue .chip[class*=clock]').allTextContents();
    const states = clocks.map((text) => text.startsWith('Late'));
    expect(states.indexOf(false)).toBeGreaterThan(states.lastIndexOf(true));
    practice.clock.now = before;
  });

  it('looks for new orders by itself', async () => {
    await page.clock.install();
    await signIn();
    await page.getByRole('heading', { name: 'Orders' }).waitFor();
    const { order } = await paidOrder(practice);
    await page.clock.runFor(21_000);
    await page.getByRole('link', { name: order.number }).waitFor();
  });

  it('offers an operator no rates to set, and refuses to set them', async () => {
    const body = { name: 'maryam', role: 'operator' };
    const { json } = await practice.staff('addStaff', { body });
    await signIn(json.token);
    await page.getByText('maryam, operator').waitFor();
    await page.getByRole('link', { name: 'Rates' }).click();
    await page.getByRole('heading', { name: 'Changes' }).waitFor();
    expect(await page.getByRole('button', { name: 'Set rate' }).count()).toBe(0);
    await page.evaluate(() => {
      const own = document.querySelector<HTMLFormElement>('form[action="/console/sign-out"]');
      own?.setAttribute('action', '/console/rates');
      for (const [name, value] of Object.entries({ from: 'USD', to: 'IRR', price: '1' })) {
        const field = Object.assign(document.createElement('input'), { name, value });
        own?.append(field);
      }
      own?.submit();
    });
    await said('This is not for you to do. This takes a supervisor.');
    const { json: told } = await practice.call('rates');
    expect(told.rates).not.toContainEqual(expect.objectContaining({ from: 'USD', value: 1 }));
  });

  it('adds staff and shows their token once', async () => {
    await signIn();
    await page.getByRole('link', { name: 'Staff' }).click();
    await page.getByLabel('Name').fill('parisa');
    await page.getByLabel('Role').selectOption('operator');
    await press('Add');
    await said('parisa is added. The token, shown this once:');
    const note = await page.locator('.note').textContent();
    const token = note?.split(': ').at(-1) ?? '';
    await press('Sign out');
    await page.getByLabel('Staff token').fill(token);
    await press('Sign in');
    await page.getByText('parisa, operator').waitFor();
  });

  it('refuses a form that another site made up', async () => {
    const { order } = await paidOrder(practice);
    await signIn();
    await page.getByRole('heading', { name: 'Orders' }).waitFor();
    await page.evaluate((action) => {
      const form = document.createElement('form');
      Object.assign(form, { method: 'post', action });
      document.body.append(form);
      form.submit();
    }, `${origin}/console/orders/${order.number}/claim`);
    await said('This form does not belong to your sign-in.');
    const { json } = await practice.staff('showOrder', { params: { key: order.number } });
    expect(json.order.status).toBe('paid');
  });

  it('shows what shoppers write as text, and runs none of it', async () => {
    const paid = await paidOrder(practice, nasty);
    const params = { key: paid.order.number };
    await practice.staff('claim', { params });
    const receipt = { storeOrderNumber: nasty.slice(0, 100), charged: null, note: nasty };
    await practice.staff('done', { params, body: receipt });
    await complain(practice, paid, nasty);
    await waitingIdentity(practice, nasty);
    await signIn();
    await page.getByRole('heading', { name: 'Orders' }).waitFor();
    const order = `/orders/${paid.order.number}`;
    for (const path of [order, '?status=all', '/claims', '/identities', `/shoppers/${paid.id}`]) {
      await page.goto(`${origin}/console${path}`);
      expect(await page.locator('main img, main script').count()).toBe(0);
      expect(await page.getByText('<script>').count()).toBeGreaterThan(0);
      expect(await page.title()).not.toBe('owned');
    }
  });

  it.each([
    [1024, 'light'],
    [400, 'dark'],
  ] as const)('can be read by all at %i pixels, %s', async (width, colorScheme) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const paid = await paidOrder(practice);
    const params = { key: paid.order.number };
    await practice.staff('claim', { params });
    await complain(practice, paid, 'Broken');
    await waitingIdentity(practice, 'A Sample');
    await page.goto(`${origin}/console`);
    expect(await axe()).toEqual([]);
    await signIn();
    await page.getByRole('heading', { name: 'Orders' }).waitFor();
    for (const { path } of pages) {
      const key = path.startsWith('/shoppers') ? paid.id : paid.order.number;
      await page.goto(`${origin}/console${path.replace(':key', key)}`);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect({ path, over, axe: await axe() }).toEqual({ path, over: 0, axe: [] });
    }
  });
});
