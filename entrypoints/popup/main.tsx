import '../pages/without-eval.ts';
import { App } from '../pages/App.tsx';
import { mount } from '../pages/mount.ts';
import { Page } from '../pages/Page.tsx';
import { tabBelow } from '../pages/tab-below.ts';
import { useSight } from '../pages/use-live.ts';
import { WelcomeFirst } from '../pages/WelcomeFirst.tsx';

function Popup({ tab }: { readonly tab: number | null }) {
  const sight = useSight(tab);
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
              tab={tab}
              start="cart"
              startOrder={null}
              wide={false}
            />
          )
        )
      }
    </Page>
  );
}

mount(<Popup tab={await tabBelow()} />);
