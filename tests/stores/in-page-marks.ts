import { findIn, treesOf } from '../../lib/stores/drawn/trees-of.ts';
import { redactedSample } from '../../lib/stores/sample/redacted-sample.ts';
import { elementsAt, selectorOf } from '../../lib/stores/selector-of.ts';

/** The elements of a page that hold a number of their own, and how many of them their selector finds again, and nothing else. */
export const foundAgain = (): { numbers: number; found: number } => {
  const numbers = findIn(treesOf(document), ':not(head, head *)').filter(holdsNumber);
  const found = numbers.filter((element) => {
    const selector = selectorOf(element);
    const hits = selector === null ? [] : elementsAt(document, selector);
    return hits.length === 1 && hits[0] === element;
  });
  return { numbers: numbers.length, found: found.length };
};

/** By what its texts say: a form's own `childNodes` may be one of its fields. */
const holdsNumber = (element: Element): boolean => {
  if (/^(script|style|option)$/.test(element.localName)) return false;
  const texts = Document.prototype.createTreeWalker.call(document, element, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    if (text.parentElement === element && /\d/.test(text.nodeValue ?? '')) return true;
  return false;
};

/** The sample that a report of this page holds. */
export const sampled = (): string => redactedSample(document);
