import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type Captured, captured } from './captured.ts';
import { neutralAddress, openPageReader, type PageReader } from './page-reader.ts';
import { unreadPage } from './unread-page.ts';

const usage =
  'Usage: npm run -s capture -- saved.html [--url https://…]   or   npm run -s capture -- --list cases.json';

const Cases = z.array(z.looseObject({ file: z.string(), url: z.string().nullish() }));

class Misuse extends Error {}

const address = (url: string | undefined | null): string | null => {
  if (url === undefined || url === null || url === '') return null;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new Misuse(`${url} is no web address. ${usage}`);
  return url;
};

const existing = (file: string, folder: string): string => {
  const found = [resolve(folder, file), resolve(file)].find((path) => existsSync(path));
  if (!found) throw new Misuse(`There is no file ${file}.`);
  return found;
};

const captureOne = async (reader: PageReader, file: string, url: string | undefined) =>
  reader.read(existing(file, '.'), address(url));

/** One page that can't be shown doesn't lose the others: it reads as nothing, and the reason goes to standard error. */
const captureListed = async (reader: PageReader, list: string) => {
  const cases = Cases.parse(JSON.parse(readFileSync(existing(list, '.'), 'utf8')));
  const found: (Captured & { file: string })[] = [];
  for (const { file, url } of cases)
    found.push({
      file,
      ...(await captureSafely(reader, file, url ?? null, dirname(resolve(list)))),
    });
  return found;
};

const captureSafely = async (
  reader: PageReader,
  file: string,
  url: string | null,
  folder: string,
): Promise<Captured> => {
  try {
    return await reader.read(existing(file, folder), address(url));
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : error}`);
    return captured(unreadPage(url ?? neutralAddress), url ?? neutralAddress);
  }
};

const run = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    options: { url: { type: 'string' }, list: { type: 'string' } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if ((values.list === undefined) === (file === undefined) || positionals.length > 1)
    throw new Misuse(usage);
  if (values.list !== undefined) existing(values.list, '.');
  if (file !== undefined) existing(file, '.');
  address(values.url);
  const reader = await openPageReader();
  try {
    const found =
      values.list === undefined
        ? await captureOne(reader, file ?? '', values.url)
        : await captureListed(reader, values.list);
    process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  } finally {
    await reader.close();
  }
};

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
