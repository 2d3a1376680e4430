import { attribute } from '../attribute.ts';
import { findAll } from '../find-all.ts';
import { isRendered } from '../is-rendered.ts';
import { maskedName, shapeOf } from './redacted-text.ts';

/** Most characters of a sample. */
const mostSample = 49_000;
const mostLines = 3000;
const deepest = 60;

/** Parts that hold no price, or that say who the shopper is rather than what the page is. */
const passedOver = /^(?:script|style|svg|noscript|template|head|link|meta|iframe|nav|footer)$/;

/**
 * A page's structure for those who mend a store's file: tags, ids, classes and names of data attributes; every text as its shape (`Aa 9.99`), numbers
 * masked, no attribute's value, no address but its masked path. At most 50,000 characters.
 */
export const redactedSample = (document: Document): string => {
  const { host, pathname } = document.location;
  const lines = [`${host}${pathname.split('/').map(maskedName).join('/')}`];
  const root =
    findAll(document, 'main, [role="main"]').find(isRendered) ?? findAll(document, 'body')[0];
  if (root) describe(root, 0, lines);
  return lines.join('\n').slice(0, mostSample);
};

const describe = (element: Element, depth: number, lines: string[]): void => {
  if (lines.length >= mostLines || depth > deepest) return;
  const tag = element.localName;
  if (passedOver.test(tag)) return;
  lines.push(`${' '.repeat(depth)}${nameOf(element, tag)}${textOf(element)}`);
  let before = '';
  let alike = 0;
  for (const child of childrenOf(element)) {
    const name = nameOf(child, child.localName);
    alike = name === before ? alike + 1 : 0;
    before = name;
    if (alike < mostAlike) describe(child, depth + 1, lines);
  }
};

/** Of rows in a list three tell as much as a hundred. */
const mostAlike = 3;

const childrenOf = (element: Element): Element[] =>
  [...nodesOf(element)].filter((node): node is Element => node.nodeType === 1);

/** A form's field can be called `childNodes`; the getter of all nodes can't be hidden. */
const nodesOf = (element: Element): NodeListOf<ChildNode> => {
  const getter = Object.getOwnPropertyDescriptor(Node.prototype, 'childNodes')?.get;
  return getter ? getter.call(element) : element.childNodes;
};

const nameOf = (element: Element, tag: string): string => {
  const id = attribute(element, 'id');
  const classes = (attribute(element, 'class') ?? '').split(/\s+/).filter(Boolean).slice(0, 6);
  return [
    tag.slice(0, 30),
    id ? `#${maskedName(id)}` : '',
    ...classes.map((name) => `.${maskedName(name)}`),
    ...dataNames(element),
  ].join('');
};

const dataNames = (element: Element): string[] =>
  Element.prototype.getAttributeNames
    .call(element)
    .filter((name) => name.startsWith('data-') || name === 'itemprop' || name === 'role')
    .slice(0, 6)
    .map((name) => `[${maskedName(name)}]`);

const textOf = (element: Element): string => {
  const own = [...nodesOf(element)].filter(({ nodeType }) => nodeType === 3);
  const shape = shapeOf(own.map(({ nodeValue }) => nodeValue ?? '').join(' '));
  return shape === '' ? '' : ` "${shape}"`;
};
