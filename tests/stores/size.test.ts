import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { makeTemporaryFolder } from '../harness/temporary-folder.ts';
import { buildExtension } from '../practice/build-extension.ts';

/** The goals of a content script, in bytes. */
const most = { raw: 25_000, gzip: 9_000 };

it('the script on a store’s page, as it is built, is held to its size', {
  timeout: 180_000,
}, async () => {
  const folder = makeTemporaryFolder('size');
  const extension = await buildExtension('chrome', folder.path, []);
  const code = readFileSync(`${extension}/content-scripts/store.js`);
  const size = { raw: code.length, gzip: gzipSync(code, { level: 9 }).length };
  folder.remove();
  console.info(`content script: ${size.raw} bytes, ${size.gzip} gzipped`);
  expect(size.raw).toBeLessThanOrEqual(most.raw);
  expect(size.gzip).toBeLessThanOrEqual(most.gzip);
});
