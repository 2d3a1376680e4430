import '../pages/without-eval.ts';
import { App } from '../pages/App.tsx';
import { mount } from '../pages/mount.ts';
import { Page } from '../pages/Page.tsx';
import { WelcomeFirst } from '../pages/WelcomeFirst.tsx';

const named = decodeURIComponent(location.hash.slice(1)) || null;

mount(
  <Page>
    {(settings) =>
      settings.consentedAt === null ? (
        <WelcomeFirst />
      ) : (
        <App settings={settings} tab={null} start="orders" startOrder={named} wide />
      )
    }
  </Page>,
);
