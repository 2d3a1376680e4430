import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type Result, resultOf } from './result.ts';

const limits = { raw: 25_000, gzip: 9_000 };

/** The size of the script that stands in every page of an installed store, as it was built. */
export const measureSize = (extension: string): Result[] => {
  const code = readFileSync(`${extension}/content-scripts/store.js`);
  const size = { raw: code.length, gzip: gzipSync(code, { level: 9 }).length };
  const line = (kind: 'raw' | 'gzip'): Result =>
    resultOf(
      {
        what: `page script, ${kind}`,
        against: `${limits[kind]} bytes`,
        goal: { bound: 'most', ratio: 1 },
        note: `${size[kind]} bytes`,
      },
      [size[kind] / limits[kind]],
    );
  return [line('raw'), line('gzip')];
};
