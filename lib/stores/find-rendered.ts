import { findAll } from './find-all.ts';
import { isRendered } from './is-rendered.ts';

/** The first match of a selector that a person can see. */
export const findRendered = (root: Element | Document, selector: string): Element | null =>
  findAll(root, selector).find(isRendered) ?? null;
