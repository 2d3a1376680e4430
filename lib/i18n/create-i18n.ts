import { createInstance, type i18n } from 'i18next';
import type { Catalogue } from './catalogue.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import type { Language } from './locales.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'words';
    resources: { words: typeof en };
    strictKeyChecks: true;
  }
}

/** The catalogue of each language. */
export const catalogues: Record<Language, Catalogue> = { en, fa };

/** A ready i18next instance that speaks `language`; `changeLanguage` switches it in place, without a restart and without loading anything. */
export function createI18n(language: Language): i18n {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    defaultNS: 'words',
    ns: ['words'],
    resources: { en: { words: en }, fa: { words: fa } },
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return instance;
}
