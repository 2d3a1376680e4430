import { countryCodes } from './country-codes.ts';
import type { Locale } from './locales.ts';

/** Every country with its name in the reader's language, in that language's alphabetical order. */
export function countriesByName(locale: Locale): { id: string; name: string }[] {
  const names = new Intl.DisplayNames(locale.intl, { type: 'region' });
  const order = new Intl.Collator(locale.intl);
  return countryCodes
    .map((id) => ({ id, name: names.of(id) ?? id }))
    .sort((a, b) => order.compare(a.name, b.name));
}
