import { attribute } from './attribute.ts';
import { findIn, type Tree } from './drawn/trees-of.ts';
import { parentOf, previousOf, tagOf } from './drawn/unmasked.ts';
import { findAll } from './find-all.ts';

const mostSteps = 12;

/** Attributes that page makers give to find things by; they outlive a redesign better than classes. */
const lasting = ['data-testid', 'data-test', 'data-qa', 'data-automation-id', 'itemprop', 'name'];

/** Stands between the selector of a component and one in its shadow tree, as CSS once had it and tools that record pages write it still. */
const into = ' >>> ';

/**
 * A CSS selector that finds this element and no other in its document, by ids, data attributes and classes before places, so that it still finds it when the page is
 * built anew; `null` when there is none within twelve steps. Names that look made up for one visit (with digits) are not built on. `>>>` leads into shadow trees.
 */
export const selectorOf = (element: Element): string | null => {
  const tree = Node.prototype.getRootNode.call(element);
  if (!(tree instanceof ShadowRoot)) return selectorIn(element.ownerDocument, element);
  const inside = selectorIn(tree, element);
  const host = inside && selectorOf(tree.host);
  return host && `${host}${into}${inside}`;
};

/** The elements at such a selector; it may be broken: none then. */
export const elementsAt = (document: Document, selector: string): Element[] => {
  const [first = '', ...inside] = selector.split(into);
  try {
    return inside.reduce(
      (hosts, part) =>
        hosts.flatMap(({ shadowRoot }) => (shadowRoot ? findIn([shadowRoot], part) : [])),
      findAll(document, first),
    );
  } catch {
    return [];
  }
};

const selectorIn = (tree: Tree, element: Element): string | null => {
  let path = '';
  let at: Element | null = element;
  for (let step = 0; at && step < mostSteps; step++) {
    const found = namesOf(at)
      .map((name) => `${name}${path}`)
      .find((selector) => isOnly(tree, selector, element));
    if (found) return found;
    path = ` > ${placeOf(at)}${path}`;
    at = parentOf(at);
  }
  return null;
};

const isOnly = (tree: Tree, selector: string, element: Element): boolean => {
  if (selector.length > 1000) return false;
  const found = findIn([tree], selector);
  return found.length === 1 && found[0] === element;
};

const isLasting = (name: string): boolean =>
  name.length > 1 && name.length < 60 && !/\d|^\W|:/.test(name);

/** What an element may be called, best first. */
const namesOf = (element: Element): string[] => {
  const tag = CSS.escape(tagOf(element).toLowerCase());
  const id = attribute(element, 'id');
  const marks = lasting.flatMap((name) => {
    const value = attribute(element, name);
    return value && isLasting(value) ? [`${tag}[${name}="${CSS.escape(value)}"]`] : [];
  });
  const classes = (attribute(element, 'class') ?? '').split(/\s+/).filter(isLasting).slice(0, 3);
  return [
    ...(id && isLasting(id) ? [`#${CSS.escape(id)}`] : []),
    ...marks,
    ...classes.map((name) => `${tag}.${CSS.escape(name)}`),
    ...(classes.length > 1
      ? [`${tag}${classes.map((one) => `.${CSS.escape(one)}`).join('')}`]
      : []),
    tag,
  ];
};

const placeOf = (element: Element): string => {
  const [best] = namesOf(element);
  if (best?.startsWith('#')) return best;
  const tag = tagOf(element).toLowerCase();
  const before = siblingsBefore(element).filter(({ localName }) => localName === tag).length;
  return `${CSS.escape(tag)}:nth-of-type(${before + 1})`;
};

const siblingsBefore = (element: Element): Element[] => {
  const before: Element[] = [];
  let sibling = previousOf(element);
  while (sibling) {
    before.push(sibling);
    sibling = previousOf(sibling);
  }
  return before;
};
