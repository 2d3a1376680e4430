/** Whether an element matches a selector or stands inside one that does. */
export const isWithin = (element: Element, selector: string): boolean =>
  Element.prototype.closest.call(element, selector) !== null;
