import { writeFileSync } from 'node:fs';
import { storeMatches } from '../../lib/stores/stores.ts';
import { ensureInstalled } from '../harness/debian.ts';
import { makeTemporaryFolder } from '../harness/temporary-folder.ts';
import { buildExtension } from '../practice/build-extension.ts';
import { writeBareExtension } from './bare-extension.ts';
import { openBenchBrowser } from './bench-browser.ts';
import { measureBurst } from './measure-burst.ts';
import { measurePages } from './measure-pages.ts';
import { measurePopup } from './measure-popup.ts';
import { measurePrices } from './measure-prices.ts';
import { measureSize } from './measure-size.ts';
import { type Options, readOptions } from './options.ts';
import type { Result } from './result.ts';
import { tableOfResults } from './table-of-results.ts';

/** Runs in real browsers, with the extension as it is built for shoppers beside one that does nothing. */
const measure = async (folder: string, { rounds }: Options): Promise<Result[]> => {
  const extension = await buildExtension('chrome', `${folder}/build`, []);
  const nothing = writeBareExtension(`${folder}/bare`, storeMatches);
  const ours = await openBenchBrowser(extension, `${folder}/ours`, true);
  const bare = await openBenchBrowser(nothing, `${folder}/nothing`, false);
  const results: Result[] = [];
  try {
    results.push(...(await measurePages(ours, bare, rounds)));
    results.push(await measureBurst(ours, bare, rounds));
  } finally {
    await ours.close();
    await bare.close();
  }
  results.push(...(await measurePopup(extension, folder, rounds)));
  return [...results, ...measureSize(extension), measurePrices(rounds)];
};

const options = readOptions(process.argv.slice(2));
ensureInstalled(['chromium']);
const folder = makeTemporaryFolder('bench');
console.error(`Measuring ${options.rounds} rounds; all figures are ratios within this run.`);
const results = await measure(folder.path, options);
console.info(tableOfResults(results));
if (options.json !== null) writeFileSync(options.json, `${JSON.stringify(results, null, 2)}\n`);
