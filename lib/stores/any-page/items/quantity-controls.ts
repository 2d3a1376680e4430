import { asciiDigits } from '../../../money/ascii-digits.ts';
import { attribute } from '../../attribute.ts';
import { findIn, type Tree } from '../../drawn/trees-of.ts';
import { nextOf, previousOf } from '../../drawn/unmasked.ts';
import { findAll } from '../../find-all.ts';
import { statedIn } from './count-in.ts';
import { quantityWords } from './quantity-words.ts';
import { isStep } from './stepped-quantity.ts';

/** Controls that say how many of an item are in the cart. */
export const quantityControls =
  'input[name*="qty" i], input[name^="updates["], input[name*="quantit" i], input[id*="qty" i], input[id*="quantit" i], input[class*="qty" i], input[class*="quantit" i], select[name*="qty" i], select[name*="quantit" i], select[id*="qty" i], select[id*="quantit" i], input[type="number" i], [class*="qty" i] input, [class*="quantit" i] input, [class*="qty" i] select, [class*="quantit" i] select, [role="spinbutton"], [aria-label*="quantity" i]:not(button, a, [role="button"]), [data-quantity]:not(button, a)';

const stepButtons = '[class*="quantity" i] button, [class*="qty" i] button';

const buttons = 'button, [role="button"]';
const mostButtons = 400;

const typedNumbers =
  'input:not([type]), input[type="text" i], input[type="tel" i], input[type="number" i]';

/** Controls with words of their own, which may be those for how many. */
const namedControls = 'input[aria-label], select[aria-label], input[title], select[title]';

const mostRows = 200;

const ofQuantity = new RegExp(quantityWords, 'iu');

/** Whether a control's own words say that it tells how many. */
const isOfQuantity = (control: Element): boolean =>
  [attribute(control, 'aria-label'), attribute(control, 'title')].some(
    (words) => words !== null && ofQuantity.test(words),
  );

/** Every control on a page that may say how many of an item there are, or make them more and less. */
export const controlsIn = (trees: readonly Tree[]): Element[] => {
  const steps = [
    ...findIn(trees, stepButtons).slice(0, mostRows),
    ...findIn(trees, buttons).slice(0, mostButtons).filter(isStep),
  ];
  const marked = findIn(trees, quantityControls)
    .slice(0, mostRows)
    .filter((one) => !isUnused(one));
  const named = findIn(trees, namedControls).slice(0, mostRows).filter(isOfQuantity);
  const counters = findIn(trees, typedNumbers).slice(0, mostRows).filter(isCounter);
  return [...new Set([...marked, ...named, ...steps, ...counters])];
};

/** A field with a small number between two parts that make it more and less, or that its page names a counter. */
const isCounter = (field: Element): boolean => {
  if (!/^\s*[1-9]\d{0,2}\s*$/.test(asciiDigits(statedIn(field) ?? ''))) return false;
  const names = ['name', 'class', 'id'].map((name) => attribute(field, name) ?? '').join(' ');
  const [before, after] = [previousOf(field), nextOf(field)];
  return counterName.test(names) || [before, after].every((one) => one !== null && isStepLike(one));
};

const counterName =
  /counter|spinbox|spinner|stepper|\bamount|anzahl|menge|antal|cantidad|kolicina|ilosc|adet|mnozstv|maara/i;

const isStepLike = (part: Element): boolean =>
  isStep(part) ||
  /minus|plus|decre|incre|less|more|eksi|arti|(?:^|[-_ ])(?:up|down)(?:$|[-_ ])/i.test(
    attribute(part, 'class') ?? '',
  );

/** Fields and lists in an item's part of the page that tell how many of it there are. */
export const countersIn = (row: Element): Element[] => [
  ...findAll(row, quantityControls),
  ...findAll(row, namedControls).filter(isOfQuantity),
  ...findAll(row, typedNumbers).filter(isCounter),
];

/** Points or a balance to use, of which none is. */
const isUnused = (control: Element): boolean =>
  attribute(control, 'type') === 'number' && /^0?$/.test(statedIn(control) ?? '');
