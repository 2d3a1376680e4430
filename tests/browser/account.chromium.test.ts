import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup, register, shopper, welcome } from '../harness/shopper.ts';
import { chromiumStage, type Stage } from '../harness/stage.ts';
import type { Tab } from '../harness/tab.ts';
import { waitUntil } from '../harness/wait-until.ts';

/** The account at an intermediary; the parts follow one another. */
describe('the account', () => {
  let stage: Stage;
  let popup: Tab;

  beforeAll(async () => {
    stage = await chromiumStage();
    await welcome(await stage.driver().tabAt(/welcome\.html/), new RegExp(stage.proxy.origin));
    const anywhere = await stage.driver().newTab();
    await anywhere.goto('https://www.kettles.example/');
    popup = await openPopup(stage.driver(), anywhere);
    await popup.press('button', /^Account/);
  });
  afterAll(() => stage?.end());

  /** The code in the newest mail to the shopper, which the practice service writes into a folder. */
  const mailedCode = (): Promise<string> =>
    waitUntil('a mail with a code', () => {
      const folder = `${stage.upcard.data}/outbox`;
      if (!existsSync(folder)) return null;
      const mails = readdirSync(folder, { withFileTypes: true })
        .filter(({ name }) => name.startsWith('mail-'))
        .map(({ name }) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')))
        .filter(({ to }) => to === shopper.email)
        .map(({ text }) => /half an hour:\s+(\w{24})/.exec(String(text))?.[1]);
      return mails.find((code) => code !== undefined) ?? null;
    });

  it('systems.md, B: shows announcements, to who is not signed in too', async () => {
    await popup.see(/News\s+Order together, pay less/);
  });

  it('systems.md, B: shows the club with its points, and what they save', async () => {
    await register(popup);
    await popup.see(/What you save\s+Club\s+no tier yet\s+Points\s+0/);
  });

  it('systems.md, B: opens a group and shows the step that comes next', async () => {
    await popup.press('button', /^Open a group/);
    await popup.see(/Word to pass on:\s+\W?[A-Z2-9]{8}/);
    await popup.see(/In it: 1\.\s+The next step is at 3\./);
  });

  it('systems.md, B: gives a new password by mail', async () => {
    await popup.press('button', /^Sign out/);
    await popup.press('button', /^Sign in/);
    await popup.press('button', /^I have lost my password/);
    await popup.fill(/^E-mail/, shopper.email);
    await popup.press('button', /^Send the code/);
    await popup.see(/a code is on its way/);
    await popup.fill(/^Code/, await mailedCode());
    await popup.fill(/^Password/, 'another battery staple');
    await popup.press('button', /^Set the new password/);
    await popup.see(/Sign in to/);
    await popup.fill(/^E-mail/, shopper.email);
    await popup.fill(/^Password/, shopper.password);
    await popup.press('button', /^Sign in/);
    await popup.see(/password don’t match/);
    await popup.fill(/^Password/, 'another battery staple');
    await popup.press('button', /^Sign in/);
    await popup.see(/Sign out/);
    expect(await popup.text()).toContain(shopper.email);
  });

  it('tells what is held about the shopper, and is closed for good', async () => {
    await popup.see(/What \W?UpCard \(practice\)\W? holds about you/);
    await popup.press('button', /^Close my account/);
    await popup.see(/deleted there and here, for good/);
    await popup.press('button', /^Close it for good/);
    await popup.press('button', /^Sign in/);
    await popup.fill(/^E-mail/, shopper.email);
    await popup.fill(/^Password/, 'another battery staple');
    await popup.press('button', /^Sign in/);
    await popup.see(/password don’t match/);
  });
});
