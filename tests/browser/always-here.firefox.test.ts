import { afterAll, beforeAll, expect, it } from 'vitest';
import { badgeOf, openPopup, welcome } from '../harness/shopper.ts';
import { firefoxStage, type Stage } from '../harness/stage.ts';
import type { Tab } from '../harness/tab.ts';
import { waitUntil } from '../harness/wait-until.ts';

const cart = 'https://www.kettles.example/cart';
/** A page is read again only after twenty times what reading it took; a loaded machine takes its time. */
const patience = 60_000;

let stage: Stage;
let page: Tab;
let popup: Tab;

// In Firefox alone: there a driver can have the browser's own question answered with yes.
beforeAll(async () => {
  stage = await firefoxStage();
  await welcome(await stage.driver().tabAt(/welcome\.html/), new RegExp(stage.proxy.origin));
  page = await stage.driver().newTab();
});
afterAll(() => stage?.end());

const reopen = async (): Promise<void> => {
  await popup?.close();
  popup = await openPopup(stage.driver(), page);
};

it('is offered under a cart that was read by click', async () => {
  await page.goto(cart);
  await stage.driver().clickIcon(page);
  await reopen();
  await popup.press('button', /^Read this page/);
  await popup.see(/US\$81\.75/);
  await popup.press('button', /^Always read/);
  await waitUntil('the offer to be gone', async () => !/Always read/.test(await popup.text()));
});

it('reads the cart by itself from then on, without a click on the icon', async () => {
  await page.show();
  await page.goto('https://www.kettles.example/account/deposit');
  await page.goto(cart);
  // The page stays in front meanwhile, as under a real popup: Firefox lets hidden tabs wait.
  await waitUntil('the amount on the icon', async () => (await badgeOf(popup)) !== '', patience);
  await popup.show();
  await popup.see(/US\$81\.75/);
});

it('takes a total away that the page no longer shows', async () => {
  await page.show();
  await page.evaluate(`document.querySelector('.cart-summary').remove()`);
  await waitUntil(
    'the amount on the icon to be gone',
    async () => (await badgeOf(popup)) === '',
    patience,
  );
  await waitUntil('the cart to be gone', async () => !/You pay about/.test(await popup.text()));
});

it('says nothing of the site’s other pages', async () => {
  await page.show();
  await page.goto('https://www.kettles.example/account/deposit');
  await reopen();
  await popup.see(/Read this page/);
});

it('ends when the shopper takes it back in the settings', async () => {
  await popup.press('button', /^Account/);
  await popup.press('button', /^Settings/);
  await popup.press('button', /^Stop reading/);
  await popup.see(/None yet/);
  await page.show();
  await page.goto(cart);
  await reopen();
  await popup.see(/Read this page/);
  expect(await popup.text()).not.toMatch(/81\.75/);
});
