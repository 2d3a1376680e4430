/** What an element is and what stands around it, taken from the prototype: a form gives its own input in the place of a property that the page has named it after. */
export const parentOf = (element: Element): Element | null =>
  Reflect.get(Element.prototype, 'parentElement', element);

/** The elements in an element. */
export const childrenOf = (element: Element): Element[] => [
  ...Reflect.get(Element.prototype, 'children', element),
];

/** All the text in an element, shown or not. */
export const textIn = (element: Element): string =>
  Reflect.get(Element.prototype, 'textContent', element) ?? '';

/** The name of an element's tag, in capitals where it is one of HTML. */
export const tagOf = (element: Element): string =>
  Reflect.get(Element.prototype, 'tagName', element);

/** The element right before another one. */
export const previousOf = (element: Element): Element | null =>
  Reflect.get(Element.prototype, 'previousElementSibling', element);

/** The element right behind another one. */
export const nextOf = (element: Element): Element | null =>
  Reflect.get(Element.prototype, 'nextElementSibling', element);

/** The slot of a component that an element is drawn in. */
export const slotOf = (element: Element): Element | null =>
  Reflect.get(Element.prototype, 'assignedSlot', element) ?? null;
