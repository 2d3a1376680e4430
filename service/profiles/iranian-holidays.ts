import {
  CalendarDate,
  GregorianCalendar,
  PersianCalendar,
  toCalendar,
} from '@internationalized/date';

/** Month and day in the solar calendar: the new year (1 to 4 Farvardin), Republic Day, Nature Day, 14 and 15 Khordad, 22 Bahman, 29 Esfand. */
const days = '1-1 1-2 1-3 1-4 1-12 1-13 3-14 3-15 11-22 12-29'.split(' ');

const gregorian = (year: number, monthAndDay: string): string => {
  const [month = 1, day = 1] = monthAndDay.split('-').map(Number);
  const solar = new CalendarDate(new PersianCalendar(), year, month, day);
  return toCalendar(solar, new GregorianCalendar()).toString();
};

/** Public holidays of Iran that stand in the solar calendar, of 1404 to 1410, as Gregorian dates. Those of the lunar calendar are known only when the moon was seen, so each year's are added in a profile file. */
export const iranianHolidays: readonly string[] = [
  1404, 1405, 1406, 1407, 1408, 1409, 1410,
].flatMap((year) => days.map((day) => gregorian(year, day)));
