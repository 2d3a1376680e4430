import { findAll } from './find-all.ts';
import { tidy } from './tidy.ts';

/** A page's title; empty without one. Its element is looked for, since `document.title` may be one of the page's own forms or pictures. */
export const pageTitle = (document: Document): string => {
  const [title] = findAll(document, 'head > title');
  return tidy(title?.textContent ?? '');
};
