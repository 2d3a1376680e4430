import { mkdirSync } from 'node:fs';
import { chromiumDriver } from '../harness/chromium-driver.ts';
import type { Tab } from '../harness/tab.ts';
import type { Journey, Step } from './journey.ts';
import type { Practice } from './practice.ts';
import { stepsAtKops } from './steps-at-kops.ts';
import { stepsFromKazakhstan } from './steps-from-kazakhstan.ts';
import { stepsInPersian } from './steps-in-persian.ts';
import { stepsToDone } from './steps-to-done.ts';
import { stepsToOrder } from './steps-to-order.ts';

const steps: readonly Step[] = [
  ...stepsToOrder,
  ...stepsToDone,
  ...stepsAtKops,
  ...stepsFromKazakhstan,
  ...stepsInPersian,
];

const folderFor = (now: Date): string =>
  `screenshots/${now.toISOString().slice(0, 19).replaceAll(':', '-')}`;

const fileFor = (folder: string, index: number, name: string): string => {
  const words = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${folder}/${String(index + 1).padStart(2, '0')}-${words}.png`;
};

/** What went wrong, with a picture of each tab that is open. */
const tellFailure = async (journey: Journey, step: Step, file: string, error: unknown) => {
  console.error(`✗ ${step.name}: ${error instanceof Error ? error.message : error}`);
  const tabs: readonly (readonly [string, Tab])[] = [
    ['popup', journey.popup],
    ['store', journey.store],
  ];
  for (const [name, tab] of tabs) {
    const picture = file.replace(/\.png$/, `-failed-${name}.png`);
    await tab.shot(picture).then(
      () => console.error(`  ${picture}`),
      () => undefined,
    );
  }
};

/** Walks the whole journey without a display, a screenshot for each step; `false` when a step failed. */
export const walk = async (practice: Practice): Promise<boolean> => {
  const folder = folderFor(new Date());
  mkdirSync(folder, { recursive: true });
  const driver = chromiumDriver(practice.chromium);
  const blank = await driver.newTab();
  const journey: Journey = { practice, driver, store: blank, popup: blank, order: '' };
  for (const [index, step] of steps.entries()) {
    const file = fileFor(folder, index, step.name);
    try {
      const { facts, tab } = await step.run(journey);
      await tab.shot(file);
      console.info(`✓ ${step.name} — ${facts}`);
    } catch (error) {
      await tellFailure(journey, step, file, error);
      return false;
    }
  }
  console.info(`Screenshots: ${folder}`);
  return true;
};
