import { parentOf, slotOf } from './unmasked.ts';

/** The element around another one as the page is drawn: the slot that it stands in, its parent, or the host of its shadow tree. */
export const around = (element: Element): Element | null =>
  slotOf(element) ?? parentOf(element) ?? hostOf(element);

/** Whether an element is another one or stands inside it, as the page is drawn. */
export const holds = (outer: Element, inner: Element): boolean => {
  if (Element.prototype.contains.call(outer, inner)) return true;
  if (isPlain(outer) && isPlain(inner)) return false;
  return partWhere(inner, (part) => part === outer) !== null;
};

/** The nearest element that matches a selector: the element itself, or one around it as the page is drawn. */
export const nearest = (element: Element, selector: string): Element | null => {
  const near = Element.prototype.closest.call(element, selector);
  const host = near === null ? hostOf(element) : null;
  return host ? nearest(host, selector) : near;
};

/** Whether an element stands in the page itself, outside every shadow tree; a document knows that at once. */
const isPlain = (element: Element): boolean =>
  Document.prototype.contains.call(element.ownerDocument, element);

const partWhere = (element: Element, is: (part: Element) => boolean): Element | null => {
  let part: Element | null = element;
  while (part && !is(part)) part = around(part);
  return part;
};

/** The component in whose shadow tree an element stands; `null` for one of the page itself. */
const hostOf = (element: Element): Element | null => {
  const root = Node.prototype.getRootNode.call(element);
  return 'host' in root && root.host instanceof Element ? root.host : null;
};
