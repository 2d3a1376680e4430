/** Every match of a selector in document order, whatever the page has put in the place of the method on a form or the document. */
export const findAll = (root: Element | Document, selector: string): Element[] => [
  ...(root instanceof Document
    ? Document.prototype.querySelectorAll.call(root, selector)
    : Element.prototype.querySelectorAll.call(root, selector)),
];
