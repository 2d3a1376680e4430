import { createRoot } from 'react-dom/client';
import { ReaderProvider } from '../../components/shell/ReaderProvider.tsx';
import { createI18n } from '../../lib/i18n/create-i18n.ts';
import { Language, locales } from '../../lib/i18n/locales.ts';
import { toman } from '../../lib/money/unit.ts';
import '../../components/styles.css';
import { now } from './samples.ts';
import { screens } from './screens.tsx';

const [screen = 'cart', language = 'en', look = 'light'] = location.search.slice(1).split('/');
const locale = locales[Language.parse(language)];
const root = document.querySelector('#root');

document.title = screen;
document.body.dataset['surface'] = screen.startsWith('tab-') ? 'tab' : 'popup';
if (root)
  createRoot(root).render(
    <ReaderProvider
      i18n={createI18n(locale.language)}
      locale={locale}
      theme={look === 'dark' ? 'dark' : 'light'}
      unit={toman}
      timeZone="Asia/Tehran"
      now={now}
    >
      {screens[screen]}
    </ReaderProvider>,
  );
