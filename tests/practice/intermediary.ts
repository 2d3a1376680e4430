import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type Child, startChild, waitForPrint } from '../harness/children.ts';

/** A practice intermediary that runs: its address, the folder of its embedded database, its process. */
export type Intermediary = { origin: string; data: string; child: Child };

const run = promisify(execFile);

/** Starts one by its profile (a name or a file) on a loopback port and resolves when it listens; fails with the service's own sentence. */
export const startIntermediary = async (
  profile: string,
  port: number,
  data: string,
): Promise<Intermediary> => {
  const args = ['service/main.ts', '--profile', profile, '--port', String(port), '--data', data];
  const child = startChild(`The intermediary ${profile}`, process.execPath, args);
  const [, origin = ''] = await waitForPrint(child, /listening on (http:\S+)/, 60_000);
  return { origin, data, child };
};

/** Says a command of staff to a running intermediary, as `npm run operator` does, and brings what it prints. */
export const operate = async (
  { data }: Intermediary,
  words: readonly string[],
): Promise<string> => {
  const args = ['service/operator.ts', ...words, '--data', data];
  const { stdout } = await run(process.execPath, args, { timeout: 30_000 });
  return stdout.trim();
};
