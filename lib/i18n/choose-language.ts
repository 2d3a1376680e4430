import { Language } from './locales.ts';

/** The first of the browser's preferred languages (BCP 47 tags, best first) that has a catalogue; English when none has. */
export function chooseLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const known = Language.safeParse(tag.split('-')[0]?.toLowerCase());
    if (known.success) return known.data;
  }
  return 'en';
}
