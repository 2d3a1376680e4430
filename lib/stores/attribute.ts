/** An attribute of an element, also of a form whose inputs are named like methods and so stand in their place: methods are taken from the prototype. */
export const attribute = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);
