import { browser } from 'wxt/browser';
import { chooseLanguage } from '../../lib/i18n/choose-language.ts';
import { Language } from '../../lib/i18n/locales.ts';
import type { Settings } from '../../lib/storage/rows.ts';

/** The language that was chosen, else the browser's. */
export const languageOf = (settings: Settings): Language => {
  const chosen = Language.safeParse(settings.language);
  return chosen.success
    ? chosen.data
    : chooseLanguage([browser.i18n.getUILanguage(), ...navigator.languages]);
};
