import type { Locale } from './locales.ts';

const steps = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** How far a moment (RFC 3339) is from `now` (milliseconds since 1970), in the largest unit that fits: "5 minutes ago", "now", "in 2 days". */
export function formatRelative(at: string, now: number, locale: Locale): string {
  const format = new Intl.RelativeTimeFormat(locale.intl, { numeric: 'auto' });
  const distance = Date.parse(at) - now;
  const step = steps.find(([, length]) => Math.abs(distance) >= length);
  if (step === undefined) return format.format(0, 'second');
  return format.format(Math.trunc(distance / step[1]), step[0]);
}
