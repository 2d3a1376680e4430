import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { endChildren } from '../harness/children.ts';
import { type Chromium, openChromium } from '../harness/chromium.ts';
import { freePort } from '../harness/free-port.ts';
import { makeTemporaryFolder } from '../harness/temporary-folder.ts';
import { buildExtension } from './build-extension.ts';
import { type Front, practiceHosts, startFront } from './front.ts';
import { type Intermediary, startIntermediary } from './intermediary.ts';

/** Everything that `npm start` starts. */
export type Practice = {
  upcard: Intermediary;
  kops: Intermediary;
  front: Front;
  chromium: Chromium;
  end: () => Promise<void>;
};

const usualPorts = [8787, 8788] as const;

const places = async (fresh: boolean) => {
  const upcard = await freePort(usualPorts[0]);
  const kops = await freePort(usualPorts[1]);
  const kept = !fresh && upcard === usualPorts[0] && kops === usualPorts[1];
  const temporary = kept ? null : makeTemporaryFolder('practice');
  const folder = temporary?.path ?? resolve('.data/practice');
  mkdirSync(folder, { recursive: true });
  return { upcard, kops, folder };
};

/**
 * Builds the extension, starts both practice intermediaries and the practice stores, and opens the browser. Where the usual ports
 * are taken free ones are used, with data of their own; `fresh` data are taken away at the end.
 */
export const startPractice = async (headless: boolean): Promise<Practice> => {
  const { folder, ...ports } = await places(headless);
  console.info(`Data: ${folder}`);
  const upcard = await startIntermediary('upcard', ports.upcard, `${folder}/upcard`);
  const kops = await startIntermediary('kops', ports.kops, `${folder}/kops`);
  console.info(`Intermediaries: upcard ${upcard.origin}, kops ${kops.origin}`);
  const extension = await buildExtension('chrome', resolve('.output'), [
    upcard.origin,
    kops.origin,
  ]);
  console.info(`Extension: ${extension}`);
  const front = await startFront();
  const profile = `${folder}/chromium`;
  const options = { extension, profile, hosts: practiceHosts, front: front.port, headless };
  const chromium = await openChromium(options);
  const end = async (): Promise<void> => {
    await chromium.close().catch(() => undefined);
    await front.close();
    await endChildren();
  };
  return { upcard, kops, front, chromium, end };
};
