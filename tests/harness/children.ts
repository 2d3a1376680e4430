import { type ChildProcess, spawn } from 'node:child_process';

/** A program that we started, in a process group of its own, with what it printed so far. */
export type Child = { process: ChildProcess; name: string; printed: () => string };

const running = new Set<Child>();

/** Starts a program; it and all that it starts are ended when this process ends, however it ends. */
export const startChild = (
  name: string,
  command: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Child => {
  const started = spawn(command, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  let text = '';
  const keep = (chunk: Buffer): void => {
    text = `${text}${chunk.toString('utf8')}`.slice(-200_000);
  };
  started.stdout.on('data', keep);
  started.stderr.on('data', keep);
  started.on('error', (error) => keep(Buffer.from(`${error.message}\n`)));
  const child = { process: started, name, printed: () => text };
  running.add(child);
  return child;
};

/** Resolves with the first match in what the child prints; fails with its last words if it ends or takes too long. */
export const waitForPrint = (
  child: Child,
  wanted: RegExp,
  milliseconds: number,
): Promise<RegExpExecArray> =>
  new Promise((resolve, reject) => {
    const look = (): void => {
      const match = wanted.exec(child.printed());
      if (match) finish(() => resolve(match));
      else if (child.process.exitCode !== null || child.process.pid === undefined) give('ended');
    };
    const give = (what: string): void =>
      finish(() => reject(new Error(`${child.name} ${what}:\n${child.printed().slice(-2000)}`)));
    const finish = (end: () => void): void => {
      clearInterval(poll);
      clearTimeout(limit);
      end();
    };
    const poll = setInterval(look, 50);
    const limit = setTimeout(() => give('did not say that it is ready'), milliseconds);
  });

const signal = (child: Child, name: NodeJS.Signals): void => {
  const { pid } = child.process;
  if (pid === undefined) return;
  try {
    process.kill(-pid, name);
  } catch {
    // The whole group is gone already.
  }
};

const ended = (child: Child): Promise<void> =>
  new Promise((resolve) => {
    if (child.process.exitCode !== null || child.process.signalCode !== null) resolve();
    else child.process.once('exit', () => resolve());
  });

/** Asks a child to end, and makes it end after five seconds. */
export const endChild = async (child: Child): Promise<void> => {
  signal(child, 'SIGTERM');
  const limit = setTimeout(() => signal(child, 'SIGKILL'), 5000);
  await ended(child);
  clearTimeout(limit);
  signal(child, 'SIGKILL');
  running.delete(child);
};

/** Ends every child that is still there. */
export const endChildren = async (): Promise<void> => {
  await Promise.all([...running].map(endChild));
};

process.on('exit', () => {
  for (const child of running) signal(child, 'SIGKILL');
});
