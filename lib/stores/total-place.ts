import { rendered } from './dom.ts';
import { kindOfLabel } from './line-labels.ts';
import { locate } from './locate.ts';
import { accessibleText } from './text.ts';

/** The element beside which the local total goes: the store's own total as it is rendered; `null` when the page shows none. */
export const totalPlace = (document: Document): Element | null => {
  const summary = locate(document.location.href)?.page.summary;
  if (!summary) return null;
  if (summary.total !== null) return rendered(document, summary.total).at(-1) ?? null;
  const row = rendered(document, summary.rows).find((one) => {
    const [label] = rendered(one, summary.label);
    return label && kindOfLabel(accessibleText(label)) === 'total';
  });
  return (row && rendered(row, summary.amount)[0]) ?? null;
};
