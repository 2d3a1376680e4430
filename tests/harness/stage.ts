import { practiceHosts, startFront } from '../practice/front.ts';
import { type Intermediary, startIntermediary } from '../practice/intermediary.ts';
import { builtExtension } from './built-extension.ts';
import { endChildren } from './children.ts';
import { openChromium } from './chromium.ts';
import { chromiumDriver } from './chromium-driver.ts';
import { type FaultProxy, startFaultProxy } from './fault-proxy.ts';
import { openFirefox } from './firefox.ts';
import { firefoxDriver } from './firefox-driver.ts';
import { freePort } from './free-port.ts';
import type { Driver } from './tab.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

/** What a browser test plays on: a browser with the extension, the practice stores, and an intermediary behind a fault proxy. */
export type Stage = {
  driver: () => Driver;
  /** Where everything of the stage is kept: the browser’s profile, the services’ data. */
  folder: string;
  upcard: Intermediary;
  /** A second intermediary, where one was asked for. */
  second: Intermediary | null;
  proxy: FaultProxy;
  /** Kills the browser and opens it again on the same profile; `null` where a test browser has no profile to keep. */
  crash: (() => Promise<void>) | null;
  /** Hosts that were asked for though they are neither practice stores nor the intermediary; Firefox's own calls home aside. */
  strangers: () => string[];
  end: () => Promise<void>;
};

type Ground = Pick<Stage, 'upcard' | 'second' | 'proxy' | 'end' | 'folder'> & { front: number };

const layGround = async (profile: string | null): Promise<Ground> => {
  const folder = makeTemporaryFolder('stage');
  const front = await startFront();
  const data = `${folder.path}/upcard`;
  const upcard = await startIntermediary('upcard', await freePort(), data);
  const second = profile
    ? await startIntermediary(profile, await freePort(), `${folder.path}/second`)
    : null;
  const proxy = await startFaultProxy(() => Number(new URL(upcard.origin).port));
  const end = async (): Promise<void> => {
    await proxy.close();
    await front.close();
    await endChildren();
    folder.remove();
  };
  return { upcard, second, proxy, end, folder: folder.path, front: front.port };
};

/** A stage with Chromium; `second` is the profile of a second intermediary: its name or its file. */
export const chromiumStage = async (second: string | null = null): Promise<Stage> => {
  const { front, ...ground } = await layGround(second);
  const { folder } = ground;
  const origins = [ground.proxy.origin, ...(ground.second ? [ground.second.origin] : [])];
  const extension = await builtExtension('chrome', folder, origins);
  const profile = `${folder}/profile`;
  const options = { extension, profile, hosts: practiceHosts, front, headless: true };
  const known = new Set([...practiceHosts, ...origins.map((origin) => new URL(origin).host)]);
  const asked = new Set<string>();
  const open = async () => {
    const opened = await openChromium(options);
    opened.context.on('request', (request) => {
      if (request.url().startsWith('http')) asked.add(new URL(request.url()).host);
    });
    return opened;
  };
  let chromium = await open();
  let driver = chromiumDriver(chromium);
  return {
    ...ground,
    driver: () => driver,
    crash: async () => {
      await chromium.kill();
      chromium = await open();
      driver = chromiumDriver(chromium);
    },
    strangers: () => [...asked].filter((host) => !known.has(host)),
    end: async () => {
      await chromium.close().catch(() => undefined);
      await ground.end();
    },
  };
};

/** Two seconds instead of thirty: in this browser the background dies again and again by itself. */
const backgroundIdle = 2000;

/** A stage with Firefox. */
export const firefoxStage = async (): Promise<Stage> => {
  const { front, ...ground } = await layGround(null);
  const { folder } = ground;
  const extension = await builtExtension('firefox', folder, [ground.proxy.origin]);
  const options = { extension, hosts: practiceHosts, front, headless: true, backgroundIdle };
  const firefox = await openFirefox(options);
  const driver = firefoxDriver(firefox, backgroundIdle);
  return {
    ...ground,
    driver: () => driver,
    crash: null,
    strangers: () => firefox.refused().filter((host) => !/mozilla|firefox/.test(host)),
    end: async () => {
      await firefox.close();
      await ground.end();
    },
  };
};
