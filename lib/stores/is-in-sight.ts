import { around } from './drawn/around.ts';
import { isRendered } from './is-rendered.ts';

const mostLevels = 8;

/** Whether an element is rendered and can be scrolled to: not beside the page, where closed drawers wait, nor in a part that is folded to nothing. */
export const isInSight = (element: Element): boolean => {
  if (!isRendered(element)) return false;
  if (typeof getComputedStyle !== 'function') return true;
  return !isBeside(element) && !isFolded(element);
};

const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

const isBeside = (element: Element): boolean => {
  const { left, right, width } = boxOf(element);
  const wide = element.ownerDocument.documentElement.clientWidth;
  return width > 0 && wide > 0 && (right <= 0 || left >= wide);
};

const isFolded = (element: Element): boolean => {
  let part = around(element);
  for (let level = 0; level < mostLevels && part; level += 1) {
    const { overflowX, overflowY } = getComputedStyle(part);
    const { width, height } = boxOf(part);
    const clips = /hidden|clip/;
    if ((clips.test(overflowY) && height === 0) || (clips.test(overflowX) && width === 0))
      return true;
    part = around(part);
  }
  return false;
};
