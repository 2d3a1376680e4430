import { z } from 'zod';
import type { Driver, Tab } from './tab.ts';
import { waitUntil } from './wait-until.ts';

/** What the shopper of the practice journeys types. Nobody has this name or number. */
export const shopper = {
  name: 'Mina Practice',
  email: 'mina@shopper.example',
  password: 'correct horse battery',
  nationalId: '0012345678',
  phone: '+98 21 0000 0000',
  address: '1 Practice Street, Tehran',
};

/** Picks one of a select field's options by typing on its list. */
export const choose = async (tab: Tab, label: RegExp, option: RegExp): Promise<void> => {
  await tab.press('button', label);
  await tab.press('option', option);
};

const TabId = z.array(z.object({ id: z.int() })).min(1);
const api = '(globalThis.browser ?? globalThis.chrome)';

/** Opens the popup's page in a tab, over the tab of a store that is put in front for a moment. */
export const openPopup = async (driver: Driver, store: Tab, title = /Cart/): Promise<Tab> => {
  const popup = await driver.extensionTab('popup.html');
  await popup.resize(400, 600);
  await store.show();
  const active = await popup.evaluate(`${api}.tabs.query({ active: true })`);
  const id = TabId.parse(active)[0]?.id;
  await popup.evaluate(`location.replace('popup.html?tab=${id}')`);
  await popup.see(title);
  await popup.show();
  return popup;
};

/** What the toolbar's icon shows for the tab that is in front. */
export const badgeOf = async (popup: Tab): Promise<string> => {
  const id = /tab=(\d+)/.exec(await popup.address())?.[1] ?? '0';
  return String(await popup.evaluate(`${api}.action.getBadgeText({ tabId: ${id} })`));
};

/** Goes through the welcome page: picks the intermediary whose card matches, and agrees. */
export const welcome = async (tab: Tab, intermediary: RegExp): Promise<void> => {
  await tab.see(/Your cart, in your money/);
  await tab.press('radio', intermediary);
  await tab.see(/Its key, kept from now on/);
  await tab.press('button', /I agree/);
  await tab.see(/Ready: open a cart/);
};

/** Makes an account at the intermediary. */
export const register = async (popup: Tab): Promise<void> => {
  await popup.press('button', /^Create account/);
  await popup.fill(/^Your name/, shopper.name);
  await popup.fill(/^E-mail/, shopper.email);
  await popup.fill(/^Password/, shopper.password);
  await popup.press('button', /^Create account/);
};

/** Asks for a firm price and waits until it is there, signed and checked; gives its total as it is shown. */
export const firmPrice = async (popup: Tab): Promise<string> => {
  await popup.press('button', /^Get a firm price/);
  await popup.see(/Signed by .*checked/s, 30_000);
  const [, total = ''] = await popup.see(/Total\s+((?:[A-Z]{3}\s)?[\d.,٬۰-۹]+[^\n]*)/);
  return total.trim();
};

/** From a firm price to the review: agrees, confirms the variants, continues. */
export const fillForm = async (popup: Tab): Promise<void> => {
  await popup.press('button', /^Agree and continue/);
  await popup.press('checkbox', /^Sizes, colours and quantities/);
  await popup.fill(/^Anything the buyer should know/, 'A practice order.');
  await popup.press('button', /^Continue/);
  await popup.see(/What leaves this device/);
};

/** The click on "order", and what it becomes once the intermediary has it. */
export const placeOrder = async (popup: Tab): Promise<string> => {
  await popup.press('button', /^Place the order/);
  return orderNumber(popup);
};

/** The number of the order that is in front. */
export const orderNumber = async (tab: Tab): Promise<string> => {
  const [, number = ''] = await tab.see(/Order\s+\W?([A-Z]+-\d+)/, 60_000);
  return number;
};

/** Gives the identity form to the intermediary. */
export const giveIdentity = async (tab: Tab): Promise<void> => {
  await tab.press('button', /^Give my identity/);
  await tab.fill(/^Full name/, shopper.name);
  await tab.fill(/^National ID/, shopper.nationalId);
  await tab.typeDate(/^Date of birth/, '05171990');
  await choose(tab, /Country/, /^Iran$/);
  await tab.fill(/^Home address/, shopper.address);
  await tab.fill(/^Mobile number/, shopper.phone);
  await tab.press('button', /^Send to/);
  await tab.see(/staff are looking at it/);
};

const card = { expiry: '12/30', code: '123' };

/** Pays in the payment window with this card; gives the window's answer. */
export const pay = async (window: Tab, number: string): Promise<string> => {
  await window.fill(/^Card number/, number);
  await window.fill(/^(Expiry|Valid)/, card.expiry);
  await window.fill(/code/i, card.code);
  await window.evaluate('document.documentElement.dataset.asked = "yes"');
  await window.press('button', /^Pay/);
  const answer = `document.documentElement.dataset.asked ? "" : document.querySelector("[role=alert], [role=status]")?.innerText ?? ""`;
  const said = () => window.evaluate(answer).then(String, () => '');
  return waitUntil('the answer of the payment window', async () => (await said()) || null);
};
