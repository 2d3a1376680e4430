import { App, type AppProps } from './App.tsx';
import { Page } from './Page.tsx';
import { useSight } from './use-live.ts';
import { WelcomeFirst } from './WelcomeFirst.tsx';

/** The program as a page of its own, once the welcome page was finished. What it shows first is read while its settings are. */
export function Program(props: Omit<AppProps, 'settings' | 'sight'>) {
  const sight = useSight(props.tab);
  return (
    <Page>
      {(settings) =>
        settings.consentedAt === null ? (
          <WelcomeFirst />
        ) : (
          sight && <App {...props} settings={settings} sight={sight} />
        )
      }
    </Page>
  );
}
