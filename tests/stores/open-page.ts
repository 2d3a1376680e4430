import { parseHTML } from 'linkedom';

/** Opens HTML as a page at an address, with the globals that a content script finds. */
export const openPage = (html: string, address: string): Document => {
  const window = parseHTML(html);
  const { document } = window;
  Object.defineProperty(document, 'location', { value: new URL(address), configurable: true });
  Object.assign(globalThis, {
    document,
    Document: window.Document,
    Element: window.Element,
    Node: window.Node,
  });
  const hidden = hiddenByStyle(document);
  Object.assign(window.Element.prototype, {
    checkVisibility(this: Element): boolean {
      return Element.prototype.closest.call(this, hidden) === null;
    },
  });
  return document;
};

/** linkedom has no layout: what an inline style, `hidden` or a rule of the page's own sheet takes away is not seen. */
const hiddenByStyle = (document: Document): string => {
  const sheets = [...Document.prototype.querySelectorAll.call(document, 'style')];
  const rules = sheets.flatMap(({ textContent }) => [
    ...(textContent ?? '').matchAll(/([^{}]+)\{([^}]*)\}/g),
  ]);
  const away = /display:\s*none|visibility:\s*hidden|opacity:\s*0\b/;
  const selectors = rules.filter(([, , body = '']) => away.test(body)).map(([, name = '']) => name);
  return [
    ...selectors.map((selector) => selector.trim()),
    '[hidden]',
    'input[type="hidden"]',
    'template',
    ...inline.map((style) => `[style*="${style}"]`),
  ].join(', ');
};

const inline = ['display:none', 'display: none', 'visibility:hidden', 'visibility: hidden'];
