/** Whether a person can see the element: laid out, not hidden or made transparent by style. What is only moved off the screen, for screen readers, counts as seen. */
export const isRendered = (element: Element): boolean =>
  Element.prototype.checkVisibility.call(element, {
    visibilityProperty: true,
    opacityProperty: true,
  });
