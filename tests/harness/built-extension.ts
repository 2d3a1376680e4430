import { cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { buildExtension } from '../practice/build-extension.ts';
import { waitUntil } from './wait-until.ts';

type BrowserName = 'chrome' | 'firefox';

/** Stands in the shared build where the addresses of a test's own intermediaries will stand. */
const placeholder = 'http://intermediaries.invalid';

/** The extension in `folder`, with these practice intermediaries in it. All browser tests of a run share one build, which differs in nothing else. */
export const builtExtension = async (
  browser: BrowserName,
  folder: string,
  origins: readonly string[],
): Promise<string> => {
  const own = join(folder, 'build');
  cpSync(await buildOnce(browser), own, { recursive: true });
  let places = 0;
  for (const file of globSync(`${own}/**/*.js`)) {
    const parts = readFileSync(file, 'utf8').split(placeholder);
    places += parts.length - 1;
    if (parts.length > 1) writeFileSync(file, parts.join(origins.join(',')));
  }
  if (places === 0) throw new Error('The addresses of the intermediaries are not in the build.');
  return own;
};

/** Whoever makes the folder first builds; the others, also in other processes, wait till that has ended. */
const buildOnce = async (browser: BrowserName): Promise<string> => {
  const folder = join(inject('builds'), browser);
  const ended = join(folder, 'ended');
  if (isFirst(folder))
    await buildExtension(browser, folder, [placeholder]).finally(() => writeFileSync(ended, ''));
  else await waitUntil(`the shared build for ${browser}`, () => existsSync(ended), 180_000);
  return join(folder, `${browser}-mv3`);
};

const isFirst = (folder: string): boolean => {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
};
