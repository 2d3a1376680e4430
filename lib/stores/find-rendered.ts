import { findAll } from './find-all.ts';
import { findFirst } from './find-first.ts';
import { isRendered } from './is-rendered.ts';

/** The first match of a selector that a person can see. */
export const findRendered = (root: Element | Document, selector: string): Element | null => {
  const first = findFirst(root, selector);
  if (first === null || isRendered(first)) return first;
  return findAll(root, selector).find(isRendered) ?? null;
};
