import '../pages/without-eval.ts';
import { App } from '../pages/App.tsx';
import { mount } from '../pages/mount.ts';
import { Page } from '../pages/Page.tsx';
import { useTab } from '../pages/use-tab.ts';
import { WelcomeFirst } from '../pages/WelcomeFirst.tsx';

function Popup() {
  const tab = useTab();
  return (
    <Page>
      {(settings) =>
        settings.consentedAt === null ? (
          <WelcomeFirst />
        ) : (
          <App settings={settings} tab={tab} start="cart" startOrder={null} wide={false} />
        )
      }
    </Page>
  );
}

mount(<Popup />);
