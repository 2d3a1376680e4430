/** The first match of a selector in document order, `null` without one, whatever the page has put in the place of the method. */
export const findFirst = (root: Element | Document, selector: string): Element | null =>
  root instanceof Document
    ? Document.prototype.querySelector.call(root, selector)
    : Element.prototype.querySelector.call(root, selector);
