import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choose, openPopup, register, welcome } from '../harness/shopper.ts';
import { chromiumStage, type Stage } from '../harness/stage.ts';
import type { Tab } from '../harness/tab.ts';
import { waitUntil } from '../harness/wait-until.ts';

/** A shopper in Kazakhstan at AliExpress, with both practice intermediaries; the parts follow one another. */
describe('the ways to pay AliExpress from Kazakhstan', () => {
  let stage: Stage;
  let popup: Tab;

  beforeAll(async () => {
    stage = await chromiumStage('kops');
    const first = await stage.driver().tabAt(/welcome\.html/);
    await choose(first, /My country/, /^Kazakhstan$/);
    await first.press('radio', new RegExp(stage.second?.origin ?? 'kops'));
    await first.see(/KOPS \(practice\)/);
    await welcome(first, new RegExp(stage.proxy.origin));
    const store = await stage.driver().newTab();
    await store.goto('https://www.aliexpress.com/p/shoppingcart/index.html');
    await store.see(/Estimated total/);
    popup = await openPopup(stage.driver(), store);
    await popup.see(/Ways to pay/);
  });
  afterAll(() => stage?.end());

  /** The names of the ways as they stand, from the head of the list to its end. */
  const ways = async (): Promise<string[]> => String(await popup.evaluate(namesOfWays)).split('\n');

  it('are compared in tenge, the intermediary’s among the store’s own', async () => {
    await popup.see(/You pay about\s+KZT [\d,.]+/);
    const usable = (await ways()).slice(0, 5);
    expect(usable.toSorted()).toEqual(
      ['Qiwi', 'UpCard (practice)', 'WebMoney', 'Your own bank card', 'YooMoney'].toSorted(),
    );
    const totals = await popup.evaluate(totalsOfWays).then(String);
    const amounts = totals.split('\n').map((total) => Number(total.replaceAll(/[^\d.]/g, '')));
    expect(amounts).toHaveLength(5);
    expect(amounts).toEqual(amounts.toSorted((a, b) => a - b));
  });

  it('end with those that can’t be used, each with its reason', async () => {
    expect((await ways()).slice(5)).toEqual(['Beeline', 'Tele2', 'KOPS (practice)']);
    const text = await popup.text();
    expect(text).toMatch(/Beeline\W+works in Russia only/);
    expect(text).toMatch(/Tele2\W+works in Russia only/);
    expect(text).toMatch(/KOPS \(practice\)\W+takes only: sellers’ invoices/);
  });

  it('are figured with the rates of every intermediary that was looked up', async () => {
    const origins = [stage.proxy.origin, stage.second?.origin].toSorted().join();
    const asked = async () => String(await popup.evaluate(originsOfRates)) === origins;
    await waitUntil('the rates of both intermediaries', asked);
  });

  it('stand under a line of how the rate moved, through the intermediary’s own currency', async () => {
    const words = () => popup.evaluate(wordsOfPlot).then(String);
    await waitUntil('the line of the rate', async () => (await words()) !== '');
    expect(await words()).toMatch(
      /^What US\$1\.00 cost from .*: lowest KZT [\d,.]+ on .*, highest KZT [\d,.]+ on .*, today KZT [\d,.]+\.$/,
    );
    const asked = stage.proxy.records.filter(({ path }) => path.startsWith('/v1/rates/history'));
    expect(asked.length).toBeLessThanOrEqual(2);
  });

  it('show what the chosen intermediary takes beside the store', async () => {
    await popup.see(/Who gets what\s+AliExpress\s+KZT/);
    await popup.see(/Service fee[\s\S]*All in all/);
    await popup.see(/Create account/);
  });

  it('refuse a Visa Electron, at the store and in the payment window of the intermediary', async () => {
    await popup.press('button', /^Tell what you have/);
    await choose(popup, /Your card/, /^Visa Electron$/);
    await popup.see(/Visa Electron has no three-digit security code/);
    expect((await ways()).slice(0, 3).toSorted()).toEqual(['Qiwi', 'WebMoney', 'YooMoney']);
    expect((await ways()).slice(3)).toContain('Your own bank card');
    expect((await ways()).slice(3)).toContain('UpCard (practice)');
  });

  it('tell a direct way’s steps one by one and go on at the store', async () => {
    await popup.press('radio', /^Qiwi/);
    await popup.see(
      /How it goes[\s\S]*US dollars[\s\S]*no tenge[\s\S]*Qiwi[\s\S]*code that comes by SMS/,
    );
    await popup.see(/refund is converted again/);
    const link = await popup.evaluate('document.querySelector("a.button").href');
    expect(link).toBe('https://www.aliexpress.com/p/shoppingcart/index.html');
    expect(await popup.text()).not.toMatch(/Create account|Get a firm price/);
  });

  it('name the rouble to who has an account in roubles', async () => {
    await choose(popup, /Currency of the account/, /^Russian Rouble/);
    await popup.see(/Choose roubles in the region settings/);
  });

  it('come back to the intermediary, whose firm price is asked for its way', async () => {
    await choose(popup, /Your card/, /^Visa$/);
    await popup.press('radio', /^UpCard/);
    await register(popup);
    await popup.press('button', /^Get a firm price/);
    await popup.see(/Signed by .*checked/s, 30_000);
    const asked = stage.proxy.records.find(
      ({ method, path }) => method === 'POST' && path === '/v1/quotes',
    );
    expect(asked?.body).toMatch(/"way":"gateway"/);
  });

  it('asked nobody but the two intermediaries', () => expect(stage.strangers()).toEqual([]));
});

const namesOfWays =
  '[...document.querySelectorAll(".way .strong:first-child")].filter((name) => name.closest(".choice")).map((name) => name.innerText).join("\\n")';
const totalsOfWays =
  '[...document.querySelectorAll(".way .choice .number")].map((total) => total.innerText).join("\\n")';
const wordsOfPlot =
  '(document.querySelector(".rate-plot-line")?.getAttribute("aria-label") ?? "").replaceAll(/[\\u2068\\u2069]/g, "").replaceAll("\\u00a0", " ")';
const originsOfRates = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('wasit');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const keys = opening.result.transaction('rates').objectStore('rates').getAllKeys();
    keys.onsuccess = () => { opening.result.close(); resolve(keys.result.toSorted().join()); };
  };
})`;
