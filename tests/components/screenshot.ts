import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildGallery } from './build-gallery.ts';
import { look, openBrowser, openPage } from './look.ts';
import { screenNames } from './screen-names.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: 'screenshots' } },
});
const gallery = await buildGallery();
const browser = await openBrowser();
const page = await openPage(browser);
await mkdir(values.out, { recursive: true });
for (const screen of positionals.length > 0 ? positionals : screenNames)
  for (const language of ['en', 'fa'])
    for (const theme of ['light', 'dark']) {
      await look(page, gallery, screen, `${language}/${theme}`);
      await page.screenshot({ path: join(values.out, `${screen}.${language}.${theme}.png`) });
    }
await browser.close();
