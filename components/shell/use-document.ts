import { useEffect } from 'react';
import type { Locale } from '../../lib/i18n/locales.ts';
import type { Theme } from '../settings/theme.ts';

/** Gives the whole document the reader's language, direction and look, for what is drawn outside the screen too (pop-up lists). */
export function useDocument(locale: Locale, theme: Theme): void {
  useEffect(() => {
    const root = document.documentElement;
    root.lang = locale.language;
    root.dir = locale.direction;
    root.dataset['theme'] = theme;
  }, [locale, theme]);
}
