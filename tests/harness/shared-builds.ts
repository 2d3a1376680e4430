import type { TestProject } from 'vitest/node';
import { makeTemporaryFolder } from './temporary-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    builds: string;
  }
}

/** Gives all browser tests of a run one empty folder for the builds that they share, and takes it away afterwards. */
export const setup = ({ provide }: TestProject): (() => void) => {
  const { path, remove } = makeTemporaryFolder('builds');
  provide('builds', path);
  return remove;
};
