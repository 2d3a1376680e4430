import { createContext, useContext } from 'react';
import { type Locale, locales } from '../../lib/i18n/locales.ts';
import type { Unit } from '../../lib/money/unit.ts';

/** Who reads: how they write (locale), the unit they count money in, their IANA time zone, and `now` in milliseconds since 1970. */
export type Reader = {
  readonly locale: Locale;
  readonly unit: Unit | null;
  readonly timeZone: string;
  readonly now: number;
};

export const ReaderContext = createContext<Reader>({
  locale: locales.en,
  unit: null,
  timeZone: 'UTC',
  now: 0,
});

export const useReader = (): Reader => useContext(ReaderContext);
