import type { Locale } from './locales.ts';

/** Names joined as the reader joins them: "A, B and C", "الف، ب و ج". */
export const formatList = (names: readonly string[], locale: Locale): string =>
  new Intl.ListFormat(locale.intl, { type: 'conjunction' }).format(names);
