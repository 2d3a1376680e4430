import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { measureFixtures } from './measure-fixtures.ts';
import { tableOf } from './table-of.ts';

/** Real cases, kept beside the project and never in it. */
const corpus = resolve(import.meta.dirname, '../../../shared/corpus');
const results = resolve(import.meta.dirname, 'results.md');

if (!existsSync(corpus)) console.error('The real cases are not on this machine: fixtures only.');
const table = tableOf([...measureFixtures()]);
console.info(table);
writeFileSync(results, `${table}\n`);
