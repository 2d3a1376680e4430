import type { TraceEvent } from './trace.ts';

/** What a script cost, in milliseconds of its thread on a processor: `run` with its frames on the stack, `compile` before that. */
export type ScriptTime = { readonly run: number; readonly compile: number };

const urlOf = ({ args }: TraceEvent): string => args.data?.url ?? '';

const calling = new Set(['FunctionCall', 'EvaluateScript']);

/** Time in calls into scripts whose address starts so; calls inside such calls count once. */
export const scriptTime = (events: readonly TraceEvent[], start: string): ScriptTime => {
  const own = events.filter((event) => event.ph === 'X' && urlOf(event).startsWith(start));
  const calls = outermost(own.filter(({ name }) => calling.has(name)));
  const compiles = own.filter(
    (event) => event.name === 'v8.compile' && calls.some((call) => isInside(event, call)),
  );
  const compile = milliseconds(compiles);
  return { run: milliseconds(calls) - compile, compile };
};

const isInside = (inner: TraceEvent, outer: TraceEvent): boolean =>
  inner.ts >= outer.ts && inner.ts + inner.dur <= outer.ts + outer.dur;

/** Everything that the thread did on which a page's scripts run, in milliseconds. */
export const busyTime = (events: readonly TraceEvent[], marker: string): number => {
  const mark = events.find((event) => urlOf(event).startsWith(marker));
  const tasks = events.filter(
    ({ name, ph, pid, tid }) =>
      ph === 'X' && name.endsWith('RunTask') && pid === mark?.pid && tid === mark.tid,
  );
  return milliseconds(outermost(tasks));
};

const outermost = (events: readonly TraceEvent[]): TraceEvent[] => {
  let end = Number.NEGATIVE_INFINITY;
  return events
    .toSorted((a, b) => a.ts - b.ts)
    .filter(({ ts, dur }) => {
      const outside = ts >= end;
      if (outside) end = ts + dur;
      return outside;
    });
};

const milliseconds = (events: readonly TraceEvent[]): number =>
  events.reduce((sum, { dur, tdur }) => sum + (tdur ?? dur), 0) / 1000;
