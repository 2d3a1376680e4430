import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayEnds, dayStart } from '../../service/rates/day-ends.ts';
import { runs } from '../money/runs.ts';

const now = new Date('2026-03-02T07:00:00.000Z');
const current = { value: 9, scale: 0 };
const moment = (at: string, value: number) => ({ at: new Date(at), value, scale: 0 });

describe('the days of a rate', () => {
  it('are today’s alone when nothing was before it', () =>
    expect(dayEnds([], current, now)).toEqual([{ day: '2026-03-02', ...current }]));

  it('each have the rate that held when the day ended in UTC', () => {
    const moments = [
      moment('2026-02-27T23:59:59.999Z', 1),
      moment('2026-03-01T00:00:00.000Z', 2),
      moment('2026-03-01T12:00:00.000Z', 3),
    ];
    expect(dayEnds(moments, current, now)).toEqual([
      { day: '2026-02-27', value: 1, scale: 0 },
      { day: '2026-02-28', value: 1, scale: 0 },
      { day: '2026-03-01', value: 3, scale: 0 },
      { day: '2026-03-02', value: 9, scale: 0 },
    ]);
  });

  it('are ninety at most, the oldest with a rate that is older than all of them', () => {
    const days = dayEnds([moment('2020-01-01T00:00:00.000Z', 1)], current, now);
    expect(days).toHaveLength(90);
    expect(days[0]).toEqual({ day: '2025-12-03', value: 1, scale: 0 });
  });

  it('follow one another without a gap up to today, whenever the rate moved', () => {
    const time = fc.integer({ min: Date.UTC(2025, 10, 1), max: now.getTime() });
    fc.assert(
      fc.property(fc.array(time), (times) => {
        const moments = times
          .toSorted((a, b) => a - b)
          .map((at, nth) => ({ at: new Date(at), value: nth + 1, scale: 0 }));
        const days = dayEnds(moments, current, now).map(({ day }) => day);
        const wanted = days.map((_, at) => dayStart(now, days.length - 1 - at));
        expect(days).toEqual(wanted.map((day) => day.toISOString().slice(0, 10)));
      }),
      runs(300),
    );
  });
});
