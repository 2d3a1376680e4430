import { findAll } from '../../lib/stores/find-all.ts';
import { pointedText } from '../../lib/stores/pointed-text.ts';
import type { PickerWords } from '../in-page/given.ts';
import { pickerStyle } from './picker-style.ts';

/** What the picker lays over the page, in a closed shadow root. `point` outlines an element and says its text to screen readers. */
export type Banner = {
  readonly host: Element;
  readonly leave: Element;
  readonly point: (element: Element | null) => void;
  readonly remove: () => void;
};

/** Lays banner and outline over the page and takes the keyboard's focus. */
export const createBanner = (document: Document, words: PickerWords): Banner => {
  const create = (tag: string): HTMLElement => Document.prototype.createElement.call(document, tag);
  const host = create('div');
  const root = host.attachShadow({ mode: 'closed' });
  const make = (tag: string, name: string, text = ''): HTMLElement => {
    const element = create(tag);
    element.className = name;
    element.textContent = text;
    return element;
  };
  const style = make('style', '', pickerStyle);
  const outline = make('div', 'outline');
  const banner = make('div', 'banner');
  const said = make('p', '');
  const here = make('p', 'here');
  const leave = make('button', 'leave', words.leave);
  banner.lang = words.language;
  banner.dir = words.direction;
  banner.tabIndex = -1;
  banner.setAttribute('role', 'dialog');
  banner.setAttribute('aria-label', words.what);
  here.setAttribute('aria-live', 'polite');
  here.dir = 'auto';
  said.append(make('strong', '', words.what), words.how);
  banner.append(said, here, leave);
  root.append(style, make('div', 'sheet'), outline, banner);
  findAll(document, ':root')[0]?.append(host);
  banner.focus({ preventScroll: true });
  const point = (element: Element | null): void => {
    here.textContent = element ? pointedText(element).slice(0, 60) : '';
    outline.style.display = element ? 'block' : 'none';
    if (element) place(outline, Element.prototype.getBoundingClientRect.call(element));
  };
  return { host, leave, point, remove: () => host.remove() };
};

const place = (outline: HTMLElement, { left, top, width, height }: DOMRect): void => {
  outline.style.left = `${left - 4}px`;
  outline.style.top = `${top - 4}px`;
  outline.style.width = `${width + 2}px`;
  outline.style.height = `${height + 2}px`;
};
