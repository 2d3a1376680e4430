import type { i18n } from 'i18next';
import { type ReactNode, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components';
import { I18nextProvider } from 'react-i18next';
import type { Theme } from '../settings/theme.ts';
import { type Reader, ReaderContext } from './reader.ts';
import { useDocument } from './use-document.ts';

export type ReaderProviderProps = Reader & {
  readonly i18n: i18n;
  readonly theme: Theme;
  readonly children: ReactNode;
};

/** Gives every screen its words, digits, calendar, direction and clock. `i18n` must speak the language of `locale`. */
export function ReaderProvider({
  i18n,
  theme,
  children,
  locale,
  unit,
  timeZone,
  now,
}: ReaderProviderProps) {
  useDocument(locale, theme);
  const reader = useMemo(() => ({ locale, unit, timeZone, now }), [locale, unit, timeZone, now]);
  return (
    <I18nextProvider i18n={i18n}>
      <I18nProvider locale={locale.intl}>
        <ReaderContext value={reader}>
          <div className="reader" lang={locale.language} dir={locale.direction}>
            {children}
          </div>
        </ReaderContext>
      </I18nProvider>
    </I18nextProvider>
  );
}
