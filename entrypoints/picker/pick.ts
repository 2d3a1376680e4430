import type { Tree } from '../../lib/stores/drawn/trees-of.ts';
import type { PickerWords } from '../in-page/given.ts';
import { createBanner } from './banner.ts';
import { candidates } from './candidates.ts';

/** Everything that a hand can do; while one points, none of it reaches the page. */
const events = [
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'mousemove'],
  ...['pointerdown', 'pointerup', 'pointermove', 'touchstart', 'touchend'],
  ...['keydown', 'keyup', 'keypress'],
];

/**
 * Lets the shopper pick an element of the page: by pointer and click, or by arrow keys (or Tab) and Enter; Esc leaves with `null`. Only what a hand did counts,
 * never an event of the page's making.
 */
export const pick = (document: Document, words: PickerWords): Promise<Element | null> => {
  const banner = createBanner(document, words);
  const stop = new AbortController();
  let at: Element | null = null;
  const move = (to: Element | null): void => {
    at = to;
    banner.point(to);
  };
  return new Promise((resolve) => {
    const end = (chosen: Element | null): void => {
      stop.abort();
      banner.remove();
      resolve(chosen);
    };
    const hear = (event: Event): void => {
      event.stopImmediatePropagation();
      if (event.cancelable) event.preventDefault();
      if (!event.isTrusted) return;
      if (event instanceof KeyboardEvent) press(event);
      if (!(event instanceof MouseEvent)) return;
      const under = elementUnder(document, event, banner.host);
      if (event.type === 'mousemove') move(under);
      else if (event.type === 'click') end(isLeaving(banner.leave, event) ? null : under);
    };
    const press = ({ type, key, shiftKey }: KeyboardEvent): void => {
      if (type !== 'keydown') return;
      const step = steps[key === 'Tab' && shiftKey ? 'ArrowUp' : key];
      if (key === 'Escape') end(null);
      else if (key === 'Enter' && at) end(at);
      else if (step) move(scrolledTo(stepFrom(candidates(document), at, step)));
    };
    const options = { capture: true, passive: false, signal: stop.signal };
    for (const event of events) window.addEventListener(event, hear, options);
    window.addEventListener('scroll', () => banner.point(at), { ...options, passive: true });
  });
};

const steps: Readonly<Record<string, number>> = {
  Tab: 1,
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

const stepFrom = (all: readonly Element[], at: Element | null, step: number): Element | null => {
  const now = at ? all.indexOf(at) : -1;
  const next = now < 0 && step < 0 ? all.length - 1 : now + step;
  return all[(next + all.length) % all.length] ?? null;
};

const scrolledTo = (element: Element | null): Element | null => {
  element?.scrollIntoView({ block: 'center' });
  return element;
};

/** What stands under the pointer, the picker's own sheet aside: also inside a component of the page. */
const elementUnder = (
  document: Document,
  { clientX, clientY }: MouseEvent,
  host: Element,
): Element | null => {
  const inTree = (tree: Tree, all: readonly Element[]): Element | null =>
    all.find((one) => one !== host && Node.prototype.getRootNode.call(one) === tree) ?? null;
  let under = inTree(
    document,
    Document.prototype.elementsFromPoint.call(document, clientX, clientY),
  );
  while (under?.shadowRoot) {
    const tree = under.shadowRoot;
    const inside = inTree(tree, tree.elementsFromPoint(clientX, clientY));
    if (inside === null) break;
    under = inside;
  }
  return under;
};

const isLeaving = (leave: Element, { clientX, clientY }: MouseEvent): boolean => {
  const { left, right, top, bottom } = leave.getBoundingClientRect();
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
};
