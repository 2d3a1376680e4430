import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Where the service is and the token that lets staff in; whoever can read the file is staff. */
export const OperatorFile = z.strictObject({ origin: z.url(), token: z.string().min(16) });
export type OperatorFile = z.infer<typeof OperatorFile>;

const pathIn = (folder: string): string => join(folder, 'operator.json');

/** Writes the file into the service's data folder, readable by its owner alone. */
export const writeOperatorFile = (folder: string, content: OperatorFile): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(pathIn(folder), JSON.stringify(content), { mode: 0o600 });
  chmodSync(pathIn(folder), 0o600);
};

/** Reads it. Throws with a sentence when no service ever ran on this folder. */
export const readOperatorFile = (folder: string): OperatorFile => {
  try {
    return OperatorFile.parse(JSON.parse(readFileSync(pathIn(folder), 'utf8')));
  } catch {
    throw new Error(
      `${pathIn(folder)} can't be read: start the service first (npm run service), or name its folder with --data.`,
    );
  }
};
