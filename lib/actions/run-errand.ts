import type { Answer } from '../intermediary/answer.ts';
import type { Tools } from './tools.ts';

/**
 * Does a piece of work under a name and writes down how it stands (running, done, failed with its problem), so that a page
 * sees it even when it was closed meanwhile. The same name while it is running is left alone for 30 s: a double click is one errand.
 * A text that the work brings is kept as the row's `result`.
 */
export const runErrand = async (
  tools: Tools,
  name: string,
  work: () => Promise<Answer<unknown>>,
): Promise<void> => {
  if (!(await begin(tools, name))) return;
  const answer = await work();
  await tools.db.errands.put({
    name,
    state: answer.ok ? 'done' : 'failed',
    problem: answer.ok ? null : answer.problem,
    at: tools.now().toISOString(),
    result: answer.ok && typeof answer.value === 'string' ? answer.value : null,
  });
};

/** A background that died in the middle leaves "running" behind; no request lives longer than this. */
const longestRun = 30_000;

const begin = (tools: Tools, name: string): Promise<boolean> =>
  tools.db.transaction('rw', tools.db.errands, async () => {
    const now = tools.now();
    const row = await tools.db.errands.get(name);
    if (row?.state === 'running' && now.getTime() - Date.parse(row.at) < longestRun) return false;
    await tools.db.errands.put({
      name,
      state: 'running',
      problem: null,
      at: now.toISOString(),
      result: null,
    });
    return true;
  });
