import { findAll } from '../find-all.ts';
import { nodesOf } from './nodes-of.ts';

/** A page, or one of the trees that its components keep to themselves (open shadow roots; closed ones nobody can read). */
export type Tree = Document | ShadowRoot;

/** A page and every shadow tree in it, in the order in which they are drawn. */
export const treesOf = (document: Document): Tree[] => {
  const trees: Tree[] = [document];
  for (const node of nodesOf(document))
    if (node instanceof Element && node.shadowRoot) trees.push(node.shadowRoot);
  return trees;
};

/** Every match of a selector in some trees; it can't reach from one into another. */
export const findIn = (trees: readonly Tree[], selector: string): Element[] =>
  trees.flatMap((tree) =>
    tree instanceof Document ? findAll(tree, selector) : [...tree.querySelectorAll(selector)],
  );
