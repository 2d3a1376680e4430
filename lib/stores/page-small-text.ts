/** A row is a few short pieces of text. */
const mostPieces = 24;
const longest = 90;
const showText = 4;

/** The text inside a small element, its pieces parted by blanks and cut at 90 characters each; empty for one of so many pieces that it is no row or label. Costs the same however large the element is. */
export const smallText = (element: Element): string => {
  const walker = Document.prototype.createTreeWalker.call(document, element, showText);
  const pieces: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (pieces.length === mostPieces) return '';
    pieces.push((node.nodeValue ?? '').slice(0, longest));
  }
  return pieces.join(' ');
};
