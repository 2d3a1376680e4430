/** The page's outermost element; a form may be named like the property and so stand in its place, and a selector would walk the whole page. */
export const rootOf = (document: Document): Element | null =>
  Reflect.get(Document.prototype, 'documentElement', document);
