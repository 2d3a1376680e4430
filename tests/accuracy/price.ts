import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { answerPrice, readQuestion } from './price-line.ts';

/** A line of JSON for each line on standard input, and nothing else on standard output. */
const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });

process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  process.exit(problem.code === 'EPIPE' ? 0 : 1);
});

for await (const line of lines) {
  const more = process.stdout.write(`${JSON.stringify(answerPrice(readQuestion(line)))}\n`);
  if (!more) await once(process.stdout, 'drain');
}
