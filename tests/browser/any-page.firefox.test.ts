import { describe, expect, it } from 'vitest';
import { openPopup } from '../harness/shopper.ts';
import { firefoxStage } from '../harness/stage.ts';
import { type AnyPage, kettles, tellAnyPage } from './any-page.ts';

/** In this browser the icon can't be clicked, so the site was allowed at a click instead: from then on it is watched. */
const more = ({ stage, page }: AnyPage): void => {
  it('reads a site by itself that the shopper always wants read', async () => {
    await page().goto(`${kettles}/checkout`);
    const popup = await openPopup(stage().driver(), page());
    await popup.see(/Is this the total\?\s+US\$81\.75/, 30_000);
    expect(await popup.text()).not.toMatch(/Always read/);
    await popup.close();
  });
};

describe('any page in Firefox', () => tellAnyPage(firefoxStage, more));
