import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { upcard } from '../../service/profiles/upcard.ts';
import { endChild } from '../harness/children.ts';
import {
  fillForm,
  firmPrice,
  giveIdentity,
  openPopup,
  placeOrder,
  register,
  shopper,
  welcome,
} from '../harness/shopper.ts';
import { chromiumStage, type Stage } from '../harness/stage.ts';
import type { Tab } from '../harness/tab.ts';
import { makeTemporaryFolder } from '../harness/temporary-folder.ts';
import { type Intermediary, operate, startIntermediary } from '../practice/intermediary.ts';

/** Another intermediary out of a profile file. */
const pishgam = { ...upcard, profile: { ...upcard.profile, id: 'pishgam', name: 'Pishgam' } };
const folder = makeTemporaryFolder('profile');
const file = `${folder.path}/pishgam.json`;

/** A shopper with an intermediary adds another by its address; the parts follow one another. */
describe('several intermediaries', () => {
  let stage: Stage;
  let second: Intermediary;
  let store: Tab;
  let settings: Tab;
  let orders: Tab;

  beforeAll(async () => {
    writeFileSync(file, JSON.stringify(pishgam));
    stage = await chromiumStage(file);
    if (!stage.second) throw new Error('There is no second intermediary.');
    second = stage.second;
    const first = await stage.driver().tabAt(/welcome\.html/);
    await welcome(first, new RegExp(stage.proxy.origin));
    store = await stage.driver().newTab();
    await store.goto('https://www.amazon.com/gp/cart/view.html');
    await store.see(/Brass desk lamp/);
    orders = await openPopup(stage.driver(), store);
    await register(orders);
    await firmPrice(orders);
    await fillForm(orders);
    expect(await placeOrder(orders)).toMatch(/^UPCARD-/);
    await giveIdentity(orders);
  });
  afterAll(async () => {
    await stage?.end();
    folder.remove();
  });

  const listed = async (at: Intermediary): Promise<number> =>
    (await operate(at, ['list'])).split('\n').filter((line) => line.includes('-10')).length;

  it('are added by address, after rules and key were shown', async () => {
    settings = await openPopup(stage.driver(), store);
    await settings.press('button', /^Account/);
    await settings.press('button', /^Settings/);
    await settings.fill(/^Its address/, second.origin);
    await settings.press('button', /^Show its rules/);
    await settings.see(/Pishgam[\s\S]*Its key, kept from now on/);
    await settings.press('button', /^Add \W?Pishgam/);
    await settings.see(/Pishgam\W* is in your list/);
  });

  it('are used one at a time, and asked for nothing by the one that is not in use', async () => {
    await settings.press('button', /^Use \W?Pishgam/);
    await settings.see(/Use \W?UpCard/);
  });

  it('keep the orders that were placed with them, and tell what becomes of these', async () => {
    await operate(stage.upcard, ['verify', shopper.email]);
    await orders.show();
    await orders.see(/^Pay \W?[\d,]+/m, 40_000);
  });

  it('get new orders only while they are in use', async () => {
    const popup = await openPopup(stage.driver(), store);
    await register(popup);
    await firmPrice(popup);
    expect(await popup.text()).toMatch(/Signed by\s+\W?Pishgam/);
    await fillForm(popup);
    expect(await placeOrder(popup)).toMatch(/^PISHGAM-/);
    expect([await listed(stage.upcard), await listed(second)]).toEqual([1, 1]);
    await popup.close();
  });

  it('get no password any more once their key is another', async () => {
    const { port } = new URL(second.origin);
    await endChild(second.child);
    second = await startIntermediary(file, Number(port), `${second.data}-anew`);
    await store.show();
    await store.press('button', /^Increase quantity/);
    await store.see(/\$128\.48/);
    const popup = await openPopup(stage.driver(), store);
    await popup.see(/US\$128\.48/);
    await register(popup);
    await popup.see(/does not come with the key that you trust/);
    expect((await operate(second, ['list'])).trim()).not.toMatch(/PISHGAM/);
    await popup.close();
  });

  it('are removed after a warning, and the orders are still told of', async () => {
    await settings.show();
    await settings.press('button', /^Remove \W?Pishgam/);
    await settings.see(/Not finished there: \W?PISHGAM-\d+/);
    await settings.press('button', /^Remove \W?Pishgam/);
    await settings.see(/Intermediaries[\s\S]*UpCard \(practice\)\s+In use/);
    expect(await settings.text()).not.toMatch(/Pishgam/);
    const list = await stage.driver().extensionTab('orders.html');
    await list.see(/Give your identity, then you can pay/);
    await list.see(/Pay now; then the buying starts/);
  });

  it('asked no other host', () => expect(stage.strangers()).toEqual([]));
});
