import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  choose,
  giveIdentity,
  openPopup,
  orderNumber,
  pay,
  register,
  shopper,
  welcome,
} from '../harness/shopper.ts';
import { chromiumStage, type Stage } from '../harness/stage.ts';
import type { Tab } from '../harness/tab.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { operate } from '../practice/intermediary.ts';

const password = 'canary-of-the-exam-site';

/** A browser's files come and go: one that is gone holds nothing. */
const holds = (file: string, text: string): boolean => {
  try {
    return readFileSync(file).includes(text);
  } catch {
    return false;
  }
};

/** Every file under a folder that holds a text. */
const filesWith = (folder: string, text: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`)
    .filter((file) => holds(file, text));

/** An exam fee paid over UpCard, with a login that the site needs; the parts follow one another. */
describe('an exam order with a sealed login', () => {
  let stage: Stage;
  let popup: Tab;
  let number: string;

  beforeAll(async () => {
    stage = await chromiumStage();
    await welcome(await stage.driver().tabAt(/welcome\.html/), new RegExp(stage.proxy.origin));
    const page = await stage.driver().newTab();
    await page.goto('https://www.kettles.example/account/deposit?booking=7');
    await stage.driver().clickIcon(page);
    popup = await openPopup(stage.driver(), page);
  });
  afterAll(() => stage?.end());

  it('begins with a fee that is typed in, of a kind that the shopper names', async () => {
    await popup.press('button', /^Type it in/);
    await popup.fill(/^Total that you would pay/, '245.00');
    await choose(popup, /Its currency/, /^US Dollar/);
    await popup.fill(/^What/, 'IELTS Academic, fee');
    await popup.press('button', /^Use this total/);
    await popup.see(/You pay about/);
    await choose(popup, /What is this payment for/, /^An exam/);
    await popup.see(/An exam or a fee for education/);
  });

  it('systems.md, B: asks for what an exam needs, with the exact address of the tab', async () => {
    await register(popup);
    await popup.press('button', /^Get a firm price/);
    await popup.see(/Signed by .*checked/s);
    await popup.press('button', /^Agree and continue/);
    const address = 'https://www.kettles.example/account/deposit?booking=7';
    const shown = () => popup.evaluate('document.querySelector("textarea")?.value');
    await waitUntil('the address of the tab', async () => (await shown()) === address);
    await popup.press('button', /^Continue/);
    await popup.see(/not an https|Please/);
  });

  it('refuses the address of a site that nobody can reach, and takes one that staff can', async () => {
    await choose(popup, /Exam$|^Exam/, /^IELTS/);
    await popup.fill(/^Candidate/, 'Mina Practice');
    await popup.fill(/^Address of the payment page/, 'https://www.amazon.com/ielts/pay?booking=7');
    await popup.fill(/^What to do there/, 'Basket, then the fee, then pay.');
    await popup.press('button', /^Continue/);
    await popup.see(/What leaves this device[\s\S]*IELTS[\s\S]*booking=7/);
    await popup.press('button', /^Place the order/);
    number = await orderNumber(popup);
  });

  it('systems.md, B: takes a login only as the last way, sealed, and kept nowhere', async () => {
    await popup.see(/Most pages are paid[\s\S]*without a password/);
    await popup.press('button', /^It needs a login/);
    await popup.fill(/^User name or e-mail there/, 'mina');
    await popup.fill(/^Password there/, password);
    await popup.press('button', /^Seal it/);
    await popup.see(/A login was given/);
    await popup.see(/You handed a sealed login over/);
    expect(stage.proxy.records.some(({ body }) => body.includes(password))).toBe(false);
    expect(filesWith(stage.folder, password)).toEqual([]);
  });

  it('is opened once by who has claimed it, which the shopper sees', async () => {
    await giveIdentity(popup);
    await operate(stage.upcard, ['verify', shopper.email]);
    await popup.see(/^Pay \W?\d/m, 40_000);
    await popup.press('button', /^Pay/);
    const window = await stage.driver().tabAt(/\/pay\//);
    expect(await pay(window, '4242 4242 4242 4242')).toMatch(/^Paid/);
    await operate(stage.upcard, ['claim', number]);
    expect(await operate(stage.upcard, ['open-login', number])).toBe(`mina\n${password}`);
    await expect(operate(stage.upcard, ['open-login', number])).rejects.toThrow(/opened already/);
    await popup.show();
    await popup.see(/The login was opened, once[\s\S]*Opened by operator/, 40_000);
  });

  it('systems.md, B: asks to change the password until that is ticked off', async () => {
    await operate(stage.upcard, ['done', number, '--receipt', 'IELTS-77']);
    await popup.see(/IELTS-77/, 40_000);
    await popup.see(/Change your password at/);
    const orders = await stage.driver().extensionTab('orders.html');
    await orders.see(/Orders\s+1/);
    await orders.close();
    await popup.press('button', /^I have changed it/);
    await waitUntil(
      'the reminder to go',
      async () => !/Change your password/.test(await popup.text()),
    );
  });
});
