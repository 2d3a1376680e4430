import { type ReactNode, useMemo } from 'react';
import { ReaderProvider } from '../../components/shell/ReaderProvider.tsx';
import { createI18n } from '../../lib/i18n/create-i18n.ts';
import { locales } from '../../lib/i18n/locales.ts';
import { toman } from '../../lib/money/unit.ts';
import type { Settings } from '../../lib/storage/rows.ts';
import { languageOf } from './language-of.ts';
import { useSettings } from './use-live.ts';
import { useNow } from './use-now.ts';
import { usePresence } from './use-presence.ts';
import '../../components/styles.css';

export type PageProps = { readonly children: (settings: Settings) => ReactNode };

/** What every page of the extension stands in: settings, words, direction, theme, clock, and word to the background that it is open. */
export function Page({ children }: PageProps) {
  const settings = useSettings();
  usePresence();
  return settings && <Dressed settings={settings}>{children(settings)}</Dressed>;
}

function Dressed({ settings, children }: { settings: Settings; children: ReactNode }) {
  const now = useNow();
  const language = languageOf(settings);
  const locale = locales[language];
  const i18n = useMemo(() => createI18n(language), [language]);
  return (
    <ReaderProvider
      i18n={i18n}
      theme={settings.theme}
      locale={locale}
      unit={settings.unit && toman}
      timeZone={timeZone}
      now={now.getTime()}
    >
      {children}
    </ReaderProvider>
  );
}

const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
