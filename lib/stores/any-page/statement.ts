import type { Meaning } from './label-words.ts';

/** An amount with the words that stand for it and what these mean; `null` for words that mean nothing known. `inRow` when it belongs to one item of a cart, not to its sum; `chosen` when it is the price of what is chosen among several, such as a way to ship; `aside` when it stands in the page's head or a drawer. */
export type Statement = {
  readonly meaning: Meaning | null;
  readonly label: string;
  readonly text: string;
  readonly element: Element;
  readonly at: number;
  readonly button: boolean;
  readonly aside: boolean;
  readonly inRow: boolean;
  readonly chosen: boolean;
};
