import '../pages/without-eval.ts';
import { mount } from '../pages/mount.ts';
import { Page } from '../pages/Page.tsx';
import { WelcomePage } from '../pages/WelcomePage.tsx';

mount(<Page>{(settings) => <WelcomePage settings={settings} />}</Page>);
