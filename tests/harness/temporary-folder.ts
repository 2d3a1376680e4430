import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An empty folder that is ours; `remove` takes it away with all that is in it. */
export type TemporaryFolder = { path: string; remove: () => void };

/** Makes one below the system's own place for such folders; it is taken away when this process ends, at the latest. */
export const makeTemporaryFolder = (name: string): TemporaryFolder => {
  const path = mkdtempSync(join(tmpdir(), `wasit-${name}-`));
  const remove = (): void => rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', () => {
    try {
      remove();
    } catch {
      // A browser that is still dying may hold a file; the system clears its temporary folder.
    }
  });
  return { path, remove };
};
