import { attribute } from './dom.ts';

const mostText = 500;
/** Long enough for any text that we keep, short enough that a 10 MB title costs nothing. */
const mostLooked = 4000;

/** Controls, zero-width characters and bidi marks: they can make a text read as another one. */
const unseen = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;

/** A text of a page as we keep it: one line, no control or bidi characters, at most 500 characters. */
export const tidy = (text: string): string =>
  text.slice(0, mostLooked).replace(unseen, ' ').replace(/\s+/gu, ' ').trim().slice(0, mostText);

/** The text that a screen reader would say: what is marked aria-hidden, and scripts and styles, left out; all of it when nothing else is there. Amounts keep their bidi marks. */
export const accessibleText = (element: Element): string => {
  const spoken = gather(element, true);
  return /\S/.test(spoken) ? spoken : gather(element, false);
};

const gather = (element: Element, spokenOnly: boolean): string => {
  let text = '';
  for (const node of element.childNodes) {
    if (text.length > mostLooked) break;
    if (node.nodeType === 3) text += (node.nodeValue ?? '').slice(0, mostLooked);
    else if (node.nodeType === 1) text += gatherChild(node as Element, spokenOnly);
  }
  return text;
};

const gatherChild = (child: Element, spokenOnly: boolean): string => {
  if (/^(script|style|template|noscript)$/i.test(child.nodeName)) return '';
  if (spokenOnly && attribute(child, 'aria-hidden') === 'true') return '';
  if (/\baok-hidden\b/.test(attribute(child, 'class') ?? '')) return '';
  return gather(child, spokenOnly);
};
