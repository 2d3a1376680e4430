import { isRendered } from '../../lib/stores/is-rendered.ts';

const mostLooked = 20_000;
const mostFound = 300;
const longest = 60;

/** The elements of a page that show a short text with a digit in it, in their order: where the arrow keys go. */
export const candidates = (document: Document): Element[] => {
  const texts = Document.prototype.createTreeWalker.call(document, document, NodeFilter.SHOW_TEXT);
  const found = new Set<Element>();
  for (let looked = 0; looked < mostLooked && found.size < mostFound; looked++) {
    const text = texts.nextNode();
    if (text === null) break;
    const words = text.nodeValue ?? '';
    const holder = text.parentElement;
    if (holder && words.length < longest && /\p{Nd}/u.test(words) && isShown(holder))
      found.add(holder);
  }
  return [...found];
};

const isShown = (element: Element): boolean =>
  !/^(?:script|style|noscript|option|title)$/.test(element.localName) && isRendered(element);
