import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildGallery } from './build-gallery.ts';
import { look, openBrowser } from './look.ts';
import { screenNames } from './screen-names.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: 'screenshots' } },
});
const wanted = positionals.length > 0 ? positionals : screenNames;
const gallery = await buildGallery();
const browser = await openBrowser();
await mkdir(values.out, { recursive: true });
for (const screen of wanted)
  for (const language of ['en', 'fa'])
    for (const theme of ['light', 'dark']) {
      const page = await look(browser, gallery, screen, language, theme);
      await page.screenshot({ path: join(values.out, `${screen}.${language}.${theme}.png`) });
      await page.close();
    }
await browser.close();
