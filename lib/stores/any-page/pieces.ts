import { attribute } from '../attribute.ts';
import { around, nearest } from '../drawn/around.ts';
import { nodesOf } from '../drawn/nodes-of.ts';
import { tagOf } from '../drawn/unmasked.ts';
import { isRendered } from '../is-rendered.ts';

/** A text of the page as it stands in the document; `shown` says whether a person sees it, worked out when asked and once for each element. */
export type Piece = { readonly text: string; readonly parent: Element };

/** The texts of a page in their order, and whether an element of it is seen. */
export type Pieces = {
  readonly list: readonly Piece[];
  readonly isShown: (element: Element) => boolean;
};

const mostPieces = 200_000;
const longestPiece = 400;

const silentTags = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE OPTION TEXTAREA TITLE DEL S STRIKE SVG IFRAME OBJECT'.split(' '),
);

/** Every text of the page in one pass, too long ones shortened; `null` for a page beyond 200,000 texts. */
export const piecesOf = (document: Document): Pieces | null => {
  const list: Piece[] = [];
  for (const node of nodesOf(document)) {
    const piece = pieceAt(node);
    if (!piece) continue;
    if (list.length === mostPieces) return null;
    list.push(piece);
  }
  return { list, isShown: remembered() };
};

const pieceAt = (node: Node): Piece | null => {
  const parent = node instanceof Element ? node : parentOf(node);
  const text = (parent === node ? writtenIn(parent) : (node.nodeValue ?? '')).slice(
    0,
    longestPiece,
  );
  return parent && !silentTags.has(tagOf(parent)) && /\S/.test(text) ? { text, parent } : null;
};

/** A text may be all that a component has in its shadow tree. */
const parentOf = ({ parentNode }: Node): Element | null => {
  if (parentNode instanceof Element) return parentNode;
  return parentNode && 'host' in parentNode && parentNode.host instanceof Element
    ? parentNode.host
    : null;
};

/** Some pages write their sums into fields that nobody can type into; what can be typed is no statement of the page's. */
const writtenIn = (element: Element): string => {
  if (
    tagOf(element) !== 'INPUT' ||
    !/^(?:text|number|tel)?$/i.test(attribute(element, 'type') ?? '')
  )
    return '';
  const isFixed = [attribute(element, 'readonly'), attribute(element, 'disabled')].some(
    (one) => one !== null,
  );
  return isFixed && 'value' in element ? String(element.value) : '';
};

const remembered = (): ((element: Element) => boolean) => {
  const known = new WeakMap<Element, boolean>();
  return (element) => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const shown = isRendered(element) && !isStruck(element);
    known.set(element, shown);
    return shown;
  };
};

const struckClass =
  /(^|[\s_-])(strike\w*|line-?through|was-?price|old-?price|list-?price|price-?old|price-?was|compare(-at)?(-price)?|crossed(-out)?|msrp|rrp)($|[\s_-])/i;

/** A price that holds no more, by its tag, its class or its style. */
const isStruck = (element: Element): boolean => {
  if (nearest(element, 'del, s, strike') !== null) return true;
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
  if (struckClass.test(names)) return true;
  return typeof getComputedStyle === 'function' && isCrossedOut(element);
};

/** A line drawn through an element goes through what is in it, too. */
const isCrossedOut = (element: Element): boolean => {
  let part: Element | null = element;
  for (let level = 0; level < mostLevels && part; level += 1) {
    if (lineOf(part).includes('line-through')) return true;
    part = around(part);
  }
  return false;
};

const mostLevels = 3;

const lineOf = (element: Element): string => getComputedStyle(element).textDecorationLine ?? '';
