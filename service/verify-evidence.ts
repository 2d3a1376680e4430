import { readFileSync } from 'node:fs';
import { checkEvidence } from '../lib/intermediary/check-evidence.ts';
import { Evidence } from '../lib/intermediary/evidence.ts';

/** `npm run -s verify -- FILE`: checks an evidence file without any network. Prints one JSON object; exit code 0 when all holds, 1 when something doesn't, 2 with a sentence when it is no evidence file. */
const verify = async (path: string | undefined): Promise<number> => {
  if (path === undefined) return complain('Usage: npm run -s verify -- FILE');
  const evidence = read(path);
  if (!evidence) return complain(`${path} is no evidence file.`);
  const { intermediary, order, madeAt } = evidence;
  const holds = await checkEvidence(evidence);
  const about = { intermediary: intermediary.origin, number: order.number, madeAt };
  console.info(JSON.stringify({ ...about, holds, keys: intermediary.keys.map(({ kid }) => kid) }));
  return Object.values(holds).every(Boolean) ? 0 : 1;
};

const read = (path: string): Evidence | null => {
  try {
    return Evidence.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data ?? null;
  } catch {
    return null;
  }
};

const complain = (sentence: string): number => {
  console.error(sentence);
  return 2;
};

process.exitCode = await verify(process.argv[2]);
