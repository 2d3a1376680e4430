import { execFileSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';

/** Where Debian puts the two browsers. */
export const chromiumPath = '/usr/bin/chromium';
export const firefoxPath = '/usr/bin/firefox-esr';

/** What the tests and `npm start` need beside Node: the Debian package and how to see that it is there. */
const needs = {
  chromium: { packages: ['chromium'], there: () => existsSync(chromiumPath) },
  firefox: { packages: ['firefox-esr'], there: () => existsSync(firefoxPath) },
  postgresql: {
    packages: ['postgresql'],
    there: () => globSync('/usr/lib/postgresql/*/bin/initdb').length > 0,
  },
  'fonts for Persian and Arabic': {
    packages: ['fonts-noto-core'],
    there: () => globSync('/usr/share/fonts/**/*{Arabic,Vazir}*').length > 0,
  },
  'fonts for Japanese and Korean': {
    packages: ['fonts-noto-cjk'],
    there: () => globSync('/usr/share/fonts/**/*CJK*').length > 0,
  },
} as const;

/** One thing that may have to be installed. */
export type Need = keyof typeof needs;

const install = (packages: readonly string[]): void => {
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  execFileSync('apt-get', ['update', '-q'], { ...options, stdio: 'inherit' });
  const wanted = ['install', '-y', '-q', '--no-install-recommends', ...packages];
  execFileSync('apt-get', wanted, { ...options, stdio: 'inherit' });
};

const mayInstall = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

const sentence = (missing: readonly Need[], why: string): string => {
  const packages = missing.flatMap((need) => needs[need].packages).join(' ');
  return `Missing: ${missing.join(', ')}. ${why} Install it with: apt-get update && apt-get install -y --no-install-recommends ${packages}`;
};

/** Which of these are not on this machine. */
export const missingOf = (wanted: readonly Need[]): Need[] =>
  wanted.filter((need) => !needs[need].there());

/** Makes sure that these are installed: by apt where this process may, otherwise it throws a sentence that says what is missing. */
export const ensureInstalled = (wanted: readonly Need[]): void => {
  const missing = missingOf(wanted);
  if (missing.length === 0) return;
  if (!mayInstall()) throw new Error(sentence(missing, 'apt-get as root is not to be had here.'));
  console.info(`Installing ${missing.join(', ')} …`);
  try {
    install(missing.flatMap((need) => needs[need].packages));
  } catch {
    throw new Error(sentence(missing, 'apt-get could not install it.'));
  }
  const still = missingOf(missing);
  if (still.length > 0) throw new Error(sentence(still, 'It was installed but is not found.'));
};
