import { findAll } from './find-all.ts';

/** Observes the parts of a page that it was last given, and says at once when these are other ones than before. */
export type PartsObserver = {
  readonly observe: (selectors: readonly string[]) => void;
  readonly stop: () => void;
};

/** Makes an observer that calls `changed` when something changes inside the parts, or when a part comes, goes or is replaced. */
export const createPartsObserver = (document: Document, changed: () => void): PartsObserver => {
  const observer = new MutationObserver(changed);
  let parts: readonly Element[] = [];
  return {
    observe: (selectors) => {
      const found = selectors.flatMap((selector) => findAll(document, selector));
      if (found.length === parts.length && found.every((part, at) => part === parts[at])) return;
      parts = found;
      observer.disconnect();
      for (const part of parts) observer.observe(part, kinds);
      changed();
    },
    stop: () => observer.disconnect(),
  };
};

const kinds = { subtree: true, childList: true, characterData: true, attributes: true };
