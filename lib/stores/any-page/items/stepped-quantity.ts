import { accessibleText } from '../../accessible-text.ts';
import { attribute } from '../../attribute.ts';
import { findAll } from '../../find-all.ts';
import { countIn } from './count-in.ts';

const step = /^\s*[+−–—-]\s*$/u;
const stepName = /quantity|qty|increase|decrease|increment|decrement|\bplus\b|\bminus\b/i;

/** How many the text between two buttons says that make it more and less; `null` without them. */
export const steppedQuantity = (row: Element): number | null => {
  const [less, more] = findAll(row, 'button, [role="button"], a').filter(
    (one) => step.test(accessibleText(one)) || stepName.test(attribute(one, 'aria-label') ?? ''),
  );
  const between = less && more ? findAll(row, '*').filter(isBetween(less, more)) : [];
  const counts = between.flatMap((part) => countIn(part) ?? []);
  return counts[0] ?? null;
};

const following = 4;
const inside = 16;

/** Whether an element comes after one of two others and before the second, and is in neither. */
const isBetween =
  (first: Element, last: Element) =>
  (one: Element): boolean =>
    (placeFrom(first, one) & (following | inside)) === following &&
    (placeFrom(one, last) & (following | inside)) === following;

const placeFrom = (one: Element, other: Element): number =>
  Node.prototype.compareDocumentPosition.call(one, other);
