/** Every match of a selector in document order, whatever the page has put in the place of the method on a form or the document. */
export const findAll = (root: Element | Document, selector: string): Element[] => {
  if (!(root instanceof Document))
    return [...Element.prototype.querySelectorAll.call(root, selector)];
  const parts = byId(selector) ?? [selector];
  const found = parts.flatMap((part) => [...Document.prototype.querySelectorAll.call(root, part)]);
  return parts.length === 1 || found.length < 2 ? found : [...new Set(found)].sort(inOrder);
};

/** A browser finds an id at once, but walks the whole page for a list of them: a list in which each part starts with one is looked for part by part. */
const byId = (selector: string): string[] | null => {
  if (!selector.startsWith('#') || selector.includes('[') || selector.includes('(')) return null;
  const parts = selector.split(',').map((part) => part.trim());
  return parts.every((part) => part.startsWith('#')) ? parts : null;
};

const following = 4;

const inOrder = (one: Element, other: Element): number =>
  Node.prototype.compareDocumentPosition.call(one, other) & following ? -1 : 1;
