import '../pages/without-eval.ts';
import { mount } from '../pages/mount.ts';
import { Program } from '../pages/Program.tsx';

const named = decodeURIComponent(location.hash.slice(1)) || null;

mount(<Program tab={null} start="orders" startOrder={named} wide />);
