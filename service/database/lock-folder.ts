import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Another process has the data folder open. `message` is a sentence for the person at the terminal. */
class FolderInUse extends Error {
  override name = 'FolderInUse';
}

/**
 * Takes a data folder for the life of this process, because the embedded database takes no lock of its own. A lock that a dead
 * process left is taken over. Returns how to give the folder back; throws FolderInUse when a living process has it.
 */
export const lockFolder = (folder: string): (() => void) => {
  const path = join(folder, 'service.lock');
  if (!create(path)) {
    const holder = readFileSync(path, 'utf8');
    if (isAlive(holder)) throw inUse(folder, holder);
    if (!removeStale(path, holder) || !create(path))
      throw inUse(folder, readFileSync(path, 'utf8'));
  }
  const release = () => rmSync(path, { force: true });
  process.once('exit', release);
  return () => {
    process.removeListener('exit', release);
    release();
  };
};

const inUse = (folder: string, holder: string) =>
  new FolderInUse(
    `The data folder ${folder} is in use by another service (process ${holder.split(' ')[0]}). Stop it first, or choose another folder with --data.`,
  );

const create = (path: string): boolean => {
  try {
    writeFileSync(path, `${process.pid} ${startOf(process.pid)}`, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
};

/** A process number may have been given to another process meanwhile: where the system tells when a process started, that must match too. */
const isAlive = (holder: string): boolean => {
  const [pid = '', start = ''] = holder.split(' ');
  if (!/^\d+$/.test(pid)) return false;
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  return startOf(Number(pid)) === start;
};

/** Start time of a process in clock ticks since boot (Linux, proc(5) field 22), or empty. */
const startOf = (pid: number): string => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
};

/** Moves a dead process's lock away. False when it was replaced by a living one in between, which is put back. */
const removeStale = (path: string, judged: string): boolean => {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return true; // somebody else moved it: creating decides
  }
  if (readFileSync(aside, 'utf8') !== judged) {
    renameSync(aside, path);
    return false;
  }
  rmSync(aside);
  return true;
};
