import { accessibleText } from '../../accessible-text.ts';
import { attribute } from '../../attribute.ts';
import { findAll } from '../../find-all.ts';
import { countIn } from './count-in.ts';

const step = /^\s*[+＋−–—-]\s*$/u;
const stepName =
  /quantity|qty|increase|decrease|increment|decrement|\bplus\b|\bminus\b|erhöh|verringer|augmenter|diminuer|aumenta|disminu|reduc|diminui|verhog|verlag|zwiększ|zmniejsz|öka|minska|artt?ır|azalt|увелич|уменьш|збільш|зменш|زيادة|تقليل|افزایش|کاهش|增加|减少|減少|増やす|減らす|증가|감소|tăng|giảm số|tambah|kurangi/iu;

/** Whether a button makes a number more or less, by its sign or its name. */
export const isStep = (button: Element): boolean =>
  step.test(accessibleText(button)) || stepName.test(attribute(button, 'aria-label') ?? '');

/** How many the text between two buttons says that make it more and less; `null` without them. */
export const steppedQuantity = (row: Element): number | null => {
  const [less, more] = findAll(row, 'button, [role="button"], a').filter(isStep);
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
