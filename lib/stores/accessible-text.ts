import { isRendered } from './is-rendered.ts';
import { mostLooked } from './most-looked.ts';

const showText = 4;
/** A text in more pieces than this is no text that a store writes. */
const mostPieces = 2000;

/** Marked aria-hidden, or struck: a price that holds no more. */
const unsaid = '[aria-hidden="true"], del, s, strike';

/**
 * The text that a screen reader would say: what is hidden, struck or marked aria-hidden left out; with the latter two when nothing else is there.
 * Amounts keep their bidi marks. `between` goes between the texts of its elements. Empty for a text in thousands of pieces; no deeper recursion, however deep the page.
 */
export const accessibleText = (root: Element, between = ''): string => {
  const pieces = piecesOf(root).filter((piece) => isShown(piece, root));
  const spoken = joined(
    pieces.filter((piece) => isSpoken(piece, root)),
    between,
  );
  return spoken.trim() === '' ? joined(pieces, between) : spoken;
};

type Piece = { readonly text: string; readonly parent: Element };

const piecesOf = (root: Element): Piece[] => {
  const walker = Document.prototype.createTreeWalker.call(document, root, showText);
  const pieces: Piece[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (pieces.length === mostPieces) return [];
    const text = (node.nodeValue ?? '').slice(0, mostLooked);
    if (node.parentElement) pieces.push({ text, parent: node.parentElement });
  }
  return pieces;
};

/** Of what is inside the root: whether the root itself is shown is the caller's question. */
const isShown = ({ parent }: Piece, root: Element): boolean =>
  parent === root || isRendered(parent);

const isSpoken = ({ parent }: Piece, root: Element): boolean => {
  const silent = Element.prototype.closest.call(parent, unsaid);
  return silent === null || silent === root || !Element.prototype.contains.call(root, silent);
};

const joined = (pieces: readonly Piece[], between: string): string =>
  pieces
    .map(({ text }) => text)
    .join(between)
    .slice(0, mostLooked);
