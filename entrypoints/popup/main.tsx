import '../pages/without-eval.ts';
import { mount } from '../pages/mount.ts';
import { Program } from '../pages/Program.tsx';
import { tabBelow } from '../pages/tab-below.ts';

mount(<Program tab={await tabBelow()} start="cart" startOrder={null} wide={false} />);
