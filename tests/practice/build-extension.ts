import { fileURLToPath } from 'node:url';
import { startChild } from '../harness/children.ts';
import { within } from '../harness/wait-until.ts';

const program = fileURLToPath(new URL('build.ts', import.meta.url));

/** Builds the extension, or the one whose sources lie in `root`, below `folder` with these practice intermediaries in it, and tells where it lies. */
export const buildExtension = async (
  browser: 'chrome' | 'firefox',
  folder: string,
  origins: readonly string[],
  root: string | null = null,
): Promise<string> => {
  const child = startChild(
    `build for ${browser}`,
    process.execPath,
    [program, browser, folder, ...(root ? [root] : [])],
    {
      WXT_PRACTICE_ORIGINS: origins.join(','),
    },
  );
  const ended = new Promise<number | null>((resolve) => child.process.once('exit', resolve));
  const code = await within(`the build for ${browser}`, ended, 180_000);
  if (code !== 0) throw new Error(`The extension could not be built:\n${child.printed()}`);
  return `${folder}/${browser}-mv3`;
};
