import 'fake-indexeddb/auto';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { askQuote } from '../../lib/actions/ask-quote.ts';
import { changeSettings } from '../../lib/actions/change-settings.ts';
import { confirmOrder } from '../../lib/actions/confirm-order.ts';
import { giveIdentity } from '../../lib/actions/give-identity.ts';
import { handOver } from '../../lib/actions/hand-over.ts';
import { lookUpIntermediary } from '../../lib/actions/look-up-intermediary.ts';
import { noteReading } from '../../lib/actions/note-reading.ts';
import { openPayment } from '../../lib/actions/open-payment.ts';
import { pullEvents } from '../../lib/actions/pull-events.ts';
import { pullOrders } from '../../lib/actions/pull-orders.ts';
import { register, signIn } from '../../lib/actions/sign-in.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import { unseenChanges } from '../../lib/actions/unseen-changes.ts';
import { createClient } from '../../lib/intermediary/client.ts';
import { practiceOrigins } from '../../lib/intermediary/practice.ts';
import { openDatabase } from '../../lib/storage/database.ts';
import { createApp } from '../../service/create-app.ts';
import { type Listening, listen } from '../../service/listen.ts';
import { sampleCart } from '../sample-cart.ts';
import { onBoth } from './on-both.ts';
import type { Practice } from './practice.ts';
import { identity } from './samples.ts';

const form = { kind: 'store-cart', delivery: null, variantsConfirmed: true, note: '' } as const;
const [allowedOrigin = ''] = practiceOrigins;

onBoth("the extension's errands at the real service", (start) => {
  let practice: Practice;
  let listening: Listening;
  let tools: Tools;

  beforeAll(async () => {
    practice = await start();
    listening = await listen(createApp(practice.service).fetch, 0);
  });
  afterAll(() => {
    listening.server.closeAllConnections();
    listening.server.close();
  });

  /** A device with its own database, whose calls to the practice address reach this service. */
  const device = async (): Promise<Tools> => {
    const made: Tools = {
      db: openDatabase(crypto.randomUUID()),
      now: () => practice.clock.now,
      client: (_, token) => createClient(listening.origin, token),
      random: () => 0.5,
    };
    expect(await lookUpIntermediary(made, allowedOrigin)).toMatchObject({ ok: true });
    await changeSettings(made.db, { intermediary: allowedOrigin });
    return made;
  };
  const credentials = () => ({
    email: `${crypto.randomUUID()}@example.com`,
    password: 'correct horse 1',
  });

  const order = async (): Promise<string> => {
    const key = await noteReading(tools, { cart: sampleCart }, 1);
    expect(await askQuote(tools, key, 'store-cart', 'gateway')).toEqual({ ok: true, value: null });
    const quote = await tools.db.quotes.get(key);
    const confirmed = await confirmOrder(tools, quote?.claims.jti ?? '', form);
    if (!confirmed.ok) throw new Error(confirmed.problem.title);
    return confirmed.value;
  };

  beforeEach(async () => {
    tools = await device();
    expect(await register(tools, allowedOrigin, { name: 'A', ...credentials() })).toMatchObject({
      ok: true,
    });
  });

  it('carry a cart to an order, and news of it back', async () => {
    const id = await order();
    await handOver(tools, id);
    expect(await tools.db.orders.get(id)).toMatchObject({
      handOver: 'sent',
      order: { status: 'identity-needed' },
    });
    expect(await openPayment(tools, id)).toMatchObject({
      ok: false,
      problem: { code: 'identity-required' },
    });
    await giveIdentity(tools, allowedOrigin, identity);
    const shopper = (await tools.db.accounts.get(allowedOrigin))?.account;
    expect(shopper?.identity.state).toBe('pending');

    await practice.staff('verifyIdentity', { params: { key: shopper?.id ?? '' } });
    await pullEvents(tools, allowedOrigin);
    const row = await tools.db.orders.get(id);
    expect(row?.order?.status).toBe('payment-due');
    expect((await unseenChanges(tools)).map((one) => one.id)).toEqual([id]);
    expect(row?.order?.price.total).toEqual(row?.claims?.price.total);
  });

  it('refuse an old price when the rate has moved, and bring the new one beside it', async () => {
    const id = await order();
    const moved = await practice.staff('setRate', {
      body: { from: 'USD', to: 'IRR', value: 1_300_000, scale: 0 },
    });
    expect(moved.status).toBeLessThan(300);
    await handOver(tools, id);
    expect(await tools.db.orders.get(id)).toMatchObject({
      handOver: 'refused',
      problem: { code: 'rate-moved' },
      order: null,
    });
    const [fresh] = await tools.db.quotes.toArray();
    expect(fresh?.before?.jti).not.toBe(fresh?.claims.jti);
    expect(fresh?.claims.price.total.minor).toBeGreaterThan(
      fresh?.before?.price.total.minor ?? Number.NaN,
    );
  });

  it('show the same orders on a second device', async () => {
    const who = credentials();
    await register(tools, allowedOrigin, { name: 'B', ...who });
    const id = await order();
    await handOver(tools, id);
    const other = await device();
    expect(await signIn(other, allowedOrigin, who)).toMatchObject({ ok: true });
    await pullOrders(other, allowedOrigin);
    expect(await other.db.orders.get(id)).toMatchObject({ handOver: 'sent', order: { id } });
  });

  it('say in a problem what a wrong password is', async () => {
    expect(await signIn(tools, allowedOrigin, credentials())).toMatchObject({
      ok: false,
      problem: { code: 'wrong-credentials' },
    });
  });
});
