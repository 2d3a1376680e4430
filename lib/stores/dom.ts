/**
 * Reading a page that may be hostile: a form whose inputs are named like methods replaces these on itself, so every method
 * is taken from the prototype. Nothing here throws for what a page contains.
 */
export const attribute = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

export const all = (root: Element | Document, selector: string): Element[] => [
  ...(root.nodeType === 9
    ? (root as Document).querySelectorAll(selector)
    : Element.prototype.querySelectorAll.call(root, selector)),
];

export const closest = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);

/** Whether a person can see the element: laid out, not hidden by style. Without a layout (tests outside a browser) what the markup says decides. */
export const isRendered = (element: Element): boolean => {
  const check = Element.prototype.checkVisibility;
  if (check) return check.call(element, { visibilityProperty: true, opacityProperty: true });
  return (
    closest(
      element,
      '[hidden], .aok-hidden, [style*="display: none"], [style*="display:none"], [style*="visibility: hidden"], [style*="visibility:hidden"]',
    ) === null
  );
};

/** The rendered matches of a selector. */
export const rendered = (root: Element | Document, selector: string): Element[] =>
  all(root, selector).filter(isRendered);
