import { createI18n } from '../../lib/i18n/create-i18n.ts';
import { type Locale, locales } from '../../lib/i18n/locales.ts';
import type { Settings } from '../../lib/storage/rows.ts';
import { languageOf } from '../pages/language-of.ts';

/** The words and habits of the language that the settings (or the browser) choose. */
export const wordsOf = (
  settings: Settings,
): { t: ReturnType<typeof createI18n>['t']; locale: Locale } => {
  const language = languageOf(settings);
  return { t: createI18n(language).t, locale: locales[language] };
};
