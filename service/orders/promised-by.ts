import {
  type CalendarDate,
  fromAbsolute,
  parseTime,
  toCalendarDate,
  toCalendarDateTime,
  toZoned,
} from '@internationalized/date';
import type { Profile } from '../../lib/pricing/profile.ts';

type Pledge = Pick<Profile, 'workingHours' | 'promiseHours'>;

/** The moment by which an order paid at `paid` is promised: `promiseHours` working hours later, counted on the clock of the profile's time zone. */
export const promisedBy = (paid: Date, promise: Pledge): Date => {
  const { timeZone } = promise.workingHours;
  const today = toCalendarDate(fromAbsolute(paid.getTime(), timeZone));
  return new Date(endOfWork(today, paid.getTime(), promise.promiseHours * 3_600_000, promise));
};

const endOfWork = (day: CalendarDate, from: number, left: number, promise: Pledge): number => {
  const [opens, closes] = windowOn(day, promise);
  const start = Math.max(from, opens);
  const available = Math.max(0, closes - start);
  return left <= available && available > 0
    ? start + left
    : endOfWork(day.add({ days: 1 }), from, left - available, promise);
};

/** When work begins and ends on a day, in milliseconds since 1970; an empty span on a day off. */
const windowOn = (day: CalendarDate, { workingHours }: Pledge): [number, number] => {
  const { timeZone, days, shorter = [], holidays = [], ...usual } = workingHours;
  const weekday = day.toDate('UTC').getUTCDay() || 7;
  if (!days.includes(weekday) || holidays.includes(day.toString())) return [0, 0];
  const { from, to } = shorter.find((one) => one.day === weekday) ?? usual;
  const at = (time: string) =>
    toZoned(toCalendarDateTime(day, parseTime(time)), timeZone)
      .toDate()
      .getTime();
  return [at(from), at(to)];
};
