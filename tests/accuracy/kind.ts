import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { kindOfAddress } from '../../lib/stores/kind-of-address.ts';

/** A line of JSON with the kind of page for each address on standard input, and nothing else on standard output. */
const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });

process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  process.exit(problem.code === 'EPIPE' ? 0 : 1);
});

for await (const line of lines) {
  const url = line.trim();
  if (url === '') continue;
  const more = process.stdout.write(`${JSON.stringify({ url, kind: kindOfAddress(url) })}\n`);
  if (!more) await once(process.stdout, 'drain');
}
