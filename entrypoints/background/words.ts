import { browser } from 'wxt/browser';
import { chooseLanguage } from '../../lib/i18n/choose-language.ts';
import { createI18n } from '../../lib/i18n/create-i18n.ts';
import { Language, type Locale, locales } from '../../lib/i18n/locales.ts';
import type { Settings } from '../../lib/storage/rows.ts';

/** The words and habits of the language that the settings (or the browser) choose. */
export const wordsOf = (
  settings: Settings,
): { t: ReturnType<typeof createI18n>['t']; locale: Locale } => {
  const chosen = Language.safeParse(settings.language);
  const language = chosen.success
    ? chosen.data
    : chooseLanguage([browser.i18n.getUILanguage(), ...navigator.languages]);
  return { t: createI18n(language).t, locale: locales[language] };
};
