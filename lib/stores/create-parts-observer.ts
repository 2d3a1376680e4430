import { findAll } from './find-all.ts';

/**
 * Observes the parts of a page that it was last given, and says at once when these are other ones than before. After a change inside them it rests
 * until it is given them again: of a thousand changes at once it hears the first. `observe` answers whether there are any.
 */
export type PartsObserver = {
  readonly observe: (selectors: readonly string[]) => boolean;
  readonly stop: () => void;
};

/** Makes an observer that calls `changed` when something changes inside the parts, or when a part comes, goes or is replaced. */
export const createPartsObserver = (document: Document, changed: () => void): PartsObserver => {
  let parts: readonly Element[] = [];
  let resting = false;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    resting = true;
    changed();
  });
  return {
    observe: (selectors) => {
      const found = selectors.flatMap((selector) => findAll(document, selector));
      const same = found.length === parts.length && found.every((part, at) => part === parts[at]);
      if (same && !resting) return parts.length > 0;
      parts = found;
      resting = false;
      observer.disconnect();
      for (const part of parts) observer.observe(part, kinds);
      if (!same) changed();
      return parts.length > 0;
    },
    stop: () => observer.disconnect(),
  };
};

const kinds = { subtree: true, childList: true, characterData: true, attributes: true };
