import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ensureInstalled } from './harness/debian.ts';
import { makeTemporaryFolder } from './harness/temporary-folder.ts';

/** One part of `npm test`: a heading and the command behind it. */
type Part = { name: string; command: readonly [string, ...string[]] };

const temporary = makeTemporaryFolder('report');

/** One after the other: browsers and databases that share two cores with each other run into their time-outs. */
const projects = ['unit', 'service', 'browser'] as const;
const reportOf = (project: string): string => join(temporary.path, `${project}.json`);
const testsOf = (project: string): Part => ({
  name: `Tests: ${project}`,
  command: [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportOf(project)}`,
  ],
});

/** Errors only: the warnings are React's way to set markup, zod's feature test for eval (turned off in without-eval.ts) and keys that are newer than the oldest Firefox taken. */
const lintOf = (build: string): Part['command'] => [
  'web-ext',
  'lint',
  '--source-dir',
  `.output/${build}`,
  '--boring',
];

const parts: readonly Part[] = [
  { name: 'Lint and format', command: ['biome', 'check', '.'] },
  { name: 'Unused code', command: ['knip'] },
  { name: 'Build for Chromium', command: ['wxt', 'build', '-b', 'chrome'] },
  { name: 'Build for Firefox', command: ['wxt', 'build', '-b', 'firefox'] },
  { name: 'Package for Chromium', command: lintOf('chrome-mv3') },
  { name: 'Package for Firefox', command: lintOf('firefox-mv3') },
  { name: 'Types', command: ['tsc', '--noEmit'] },
  ...projects.map(testsOf),
];

const Totals = z.object({
  numTotalTests: z.int(),
  numPassedTests: z.int(),
  numFailedTests: z.int(),
});

const run = ({ name, command: [program, ...args] }: Part): Promise<boolean> => {
  console.info(`\n━━ ${name}: ${program} ${args.slice(0, 3).join(' ')}`);
  const child = spawn(program, args, { stdio: 'inherit' });
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.once('exit', (code) => resolve(code === 0));
  });
};

const totals = (): string => {
  try {
    const reports = projects.map((project) =>
      Totals.parse(JSON.parse(readFileSync(reportOf(project), 'utf8'))),
    );
    const sum = (of: keyof z.infer<typeof Totals>): number =>
      reports.reduce((sofar, report) => sofar + report[of], 0);
    const [passed, failed] = [sum('numPassedTests'), sum('numFailedTests')];
    const unrun = sum('numTotalTests') - passed - failed;
    return `${passed} passed, ${failed} failed${unrun > 0 ? `, ${unrun} not run` : ''}`;
  } catch {
    return 'Not all tests brought a report.';
  }
};

const main = async (): Promise<number> => {
  ensureInstalled(['chromium', 'firefox', 'postgresql', 'fonts for Persian and Arabic']);
  const failed: string[] = [];
  for (const part of parts) if (!(await run(part))) failed.push(part.name);
  if (failed.length > 0) console.info(`\nNot in order: ${failed.join(', ')}.`);
  console.info(`\n${totals()}`);
  temporary.remove();
  return failed.length === 0 ? 0 : 1;
};

main()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  })
  .then((code) => process.exit(code));
