import { attribute } from '../../attribute.ts';
import { findFirst } from '../../find-first.ts';

/** Whether the first box in a row is ticked; `null` for a row that has none. */
export const isTicked = (row: Element): boolean | null => {
  const box = findFirst(row, 'input[type="checkbox"], [role="checkbox"]');
  if (box === null) return null;
  if ('checked' in box && typeof box.checked === 'boolean') return box.checked;
  return attribute(box, 'checked') !== null || attribute(box, 'aria-checked') === 'true';
};
