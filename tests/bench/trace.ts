import type { CDPSession } from 'playwright-core';
import { z } from 'zod';

/** One event of Chromium's trace, as far as it is used: `ts`, `dur` and `tdur` in microseconds, the last of them without the time in which other programs had the processor. */
const TraceEvent = z.object({
  name: z.string(),
  ph: z.string(),
  pid: z.int(),
  tid: z.int(),
  ts: z.number(),
  dur: z.number().default(0),
  tdur: z.number().optional(),
  args: z
    .object({
      name: z.string().optional(),
      data: z.object({ url: z.string().optional() }).loose().optional(),
    })
    .loose()
    .default({}),
});
export type TraceEvent = z.infer<typeof TraceEvent>;

const categories = 'devtools.timeline,toplevel';

/** What Chromium did while `work` ran: every call into a script, and every task of its threads. */
export const traceOf = async (
  session: CDPSession,
  work: () => Promise<void>,
): Promise<TraceEvent[]> => {
  const events: TraceEvent[] = [];
  const take = ({ value }: { value: unknown[] }): void => {
    for (const one of value) {
      const event = TraceEvent.safeParse(one);
      if (event.success) events.push(event.data);
    }
  };
  session.on('Tracing.dataCollected', take);
  await session.send('Tracing.start', { categories, transferMode: 'ReportEvents' });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', take);
  return events;
};
