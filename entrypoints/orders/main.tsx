import '../pages/without-eval.ts';
import { App } from '../pages/App.tsx';
import { mount } from '../pages/mount.ts';
import { Page } from '../pages/Page.tsx';
import { useSight } from '../pages/use-live.ts';
import { WelcomeFirst } from '../pages/WelcomeFirst.tsx';

const named = decodeURIComponent(location.hash.slice(1)) || null;

function Orders() {
  const sight = useSight(null);
  return (
    <Page>
      {(settings) =>
        settings.consentedAt === null ? (
          <WelcomeFirst />
        ) : (
          sight && (
            <App
              settings={settings}
              sight={sight}
              tab={null}
              start="orders"
              startOrder={named}
              wide
            />
          )
        )
      }
    </Page>
  );
}

mount(<Orders />);
