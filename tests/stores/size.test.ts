import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { bundle } from './bundle.ts';

it('the script on a store’s page is small', { timeout: 60_000 }, async () => {
  const code = await bundle('entrypoints/store.content/index.ts', 'script');
  const size = { raw: Buffer.byteLength(code), gzip: gzipSync(code).length };
  console.info(`content script: ${size.raw} bytes, ${size.gzip} gzipped`);
  expect(size.raw).toBeLessThanOrEqual(34_000);
  expect(size.gzip).toBeLessThanOrEqual(15_500);
});
