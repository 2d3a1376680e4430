import { nodesOf } from '../../lib/stores/drawn/nodes-of.ts';
import { isRendered } from '../../lib/stores/is-rendered.ts';
import { pointedText } from '../../lib/stores/pointed-text.ts';

const mostLooked = 40_000;
const mostFound = 300;
const longest = 60;

/** The elements of a page that show a short text, or a field, with a digit in it, in their order: where the arrow keys go. */
export const candidates = (document: Document): Element[] => {
  const found = new Set<Element>();
  let looked = 0;
  for (const node of nodesOf(document)) {
    looked += 1;
    if (looked > mostLooked || found.size === mostFound) break;
    const holder = node instanceof Element ? node : node.parentElement;
    const words = holder === node ? fieldText(holder) : (node.nodeValue ?? '');
    if (holder && words.length < longest && /\p{Nd}/u.test(words) && isShown(holder))
      found.add(holder);
  }
  return [...found];
};

const fieldText = (element: Element): string =>
  element.tagName === 'INPUT' ? pointedText(element) : '';

const isShown = (element: Element): boolean =>
  !/^(?:script|style|noscript|option|title)$/.test(element.localName) && isRendered(element);
