import type { Profile } from '../../lib/pricing/profile.ts';

/** The number that people say on the telephone: `UPCARD-1001`. Unique at one intermediary. */
export const numberOf = ({ id }: Pick<Profile, 'id'>, { serial }: { serial: number }): string =>
  `${id.toUpperCase()}-${1000 + serial}`;
