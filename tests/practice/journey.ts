import type { Driver, Tab } from '../harness/tab.ts';
import type { Practice } from './practice.ts';

/** What the steps of a walk hand on: the practice, the browser, the tab of the store, the popup's page, the order's number. */
export type Journey = { practice: Practice; driver: Driver; store: Tab; popup: Tab; order: string };

/** One step: what it is called, what it does, the facts that it found, and the tab that its screenshot is of. */
export type Step = {
  name: string;
  run: (journey: Journey) => Promise<{ facts: string; tab: Tab }>;
};
