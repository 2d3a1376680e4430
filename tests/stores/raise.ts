/** The digits of a script follow each other in Unicode. */
const next = (digit: string): string => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 1);

/** Tampers with an amount: makes the first digit of each text in the element one higher. */
export const raise = (node: Node): void => {
  for (const child of node.childNodes) raise(child);
  if (node.nodeType === 3) node.nodeValue = (node.nodeValue ?? '').replace(/[0-8٠-٨۰-۸]/, next);
};
