import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { measureFixtures } from './measure-fixtures.ts';
import { f1OfPayable, measureKinds } from './measure-kind.ts';
import { measurePages } from './measure-pages.ts';
import { measurePrices } from './measure-price.ts';
import { tableOf } from './table-of.ts';

/** Real cases, kept beside the project and never in it. */
const corpus = resolve(import.meta.dirname, '../../../shared/corpus');
const results = resolve(import.meta.dirname, 'results.md');

const real = async () => {
  const prices = measurePrices(join(corpus, 'money.json'));
  const kinds = measureKinds(join(corpus, 'urls.json'));
  const f1 = f1OfPayable(join(corpus, 'urls.json')).toFixed(3);
  return [
    ['Price strings', tableOf(prices)],
    ['Saved pages, read without their addresses', tableOf(await measurePages(corpus))],
    [`Addresses (F1 of cart and checkout against the rest: ${f1})`, tableOf(kinds)],
  ];
};

if (!existsSync(corpus)) console.error('The real cases are not on this machine: fixtures only.');
const tables = [
  ['Fixtures', tableOf(measureFixtures())],
  ...(existsSync(corpus) ? await real() : []),
];
const report = tables.map(([title, table]) => `## ${title}\n\n${table}\n`).join('\n');
console.info(report);
writeFileSync(results, report);
