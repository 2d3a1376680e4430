import { describe, expect, it } from 'vitest';
import { badgeOf } from '../harness/shopper.ts';
import { chromiumStage } from '../harness/stage.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { type AnyPage, kettles, tellAnyPage } from './any-page.ts';

const more = ({ stage, page, openAt }: AnyPage): void => {
  it('asks about a total that nothing confirms', async () => {
    const popup = await openAt(`${kettles}/checkout`);
    await popup.press('button', /^Read this page/);
    await popup.see(/Is this the total\?\s+US\$81\.75/);
    expect(await popup.text()).toMatch(/Only one place names this total/);
  });

  it('takes a total that is typed in, and says what is wrong with it', async () => {
    const popup = await openAt(`${kettles}/checkout`);
    await popup.press('button', /^Type it in/);
    await popup.fill(/^Total that you would pay/, 'US$ 51.04');
    await popup.press('button', /^Use this total/);
    await popup.see(/Please choose the currency/);
    await popup.press('button', /Its currency/);
    await popup.press('option', /^US Dollar \(USD\)/);
    await popup.press('button', /^Use this total/);
    await popup.see(/You pay about/);
    expect(await popup.text()).toMatch(/US\$51\.04/);
    expect(await popup.text()).toMatch(/Typed in by you/);
  });

  it('forgets what was read when the page goes', async () => {
    const popup = await openAt(`${kettles}/checkout`);
    await popup.see(/Read this page/);
  });

  it('shows the local price of a product, beside its own and in the popup', async () => {
    const popup = await openAt('https://www.amazon.com/dp/B0PRACT004');
    await popup.see(/That is about\s+[\d,]+ toman/);
    expect(await popup.text()).toMatch(/for \W?US\$33\.50\W? at/);
    expect(await popup.text()).toMatch(/Open your cart/);
    const chip = await waitUntil('the chip', () => stage().driver().chip(page()));
    expect(chip).toMatch(/without fees/);
    expect(await badgeOf(popup)).toMatch(/^\d/);
  });

  it('says that a store has changed its page, and makes a report without words or numbers of it', async () => {
    const popup = await openAt('https://www.amazon.com/gp/aw/c');
    await popup.see(/The store has changed this page/);
    await popup.press('button', /^Make a report/);
    await popup.see(/^amazon: page-changed; not found: [a-z]/m);
    const report = String(await popup.evaluate('document.querySelector(".report").innerText'));
    expect(report).toMatch(/sc-active-cart/);
    expect(report).not.toMatch(/Brass|lamp|82\.49|Linen/i);
    await popup.press('button', /^Copy the report/);
  });

  it('asked no host but the chosen intermediary', () => {
    expect(stage().strangers()).toEqual([]);
  });
};

describe('any page in Chromium', () => tellAnyPage(chromiumStage, more));
