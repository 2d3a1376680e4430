const elementsAndTexts = 5;

/** The elements and texts of a page in the order in which they are drawn: what a component keeps in its shadow tree comes right after the component. */
export function* nodesOf(tree: Document | ShadowRoot): Generator<Node> {
  const page = tree instanceof Document ? tree : tree.ownerDocument;
  const walker = Document.prototype.createTreeWalker.call(page, tree, elementsAndTexts);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    yield node;
    if (node instanceof Element && node.shadowRoot) yield* nodesOf(node.shadowRoot);
  }
}
