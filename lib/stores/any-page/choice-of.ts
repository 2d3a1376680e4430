import { attribute } from '../attribute.ts';
import { nearest } from '../drawn/around.ts';
import { findAll } from '../find-all.ts';

/** Whether an amount is the price of something to choose from, such as a way to ship, and whether that is chosen; `null` for any other. */
export const choiceOf = (element: Element): 'chosen' | 'open' | null => {
  const label = nearest(element, 'label, li, [role="radio"]');
  const radios = label ? findAll(label, 'input[type="radio"]') : [];
  const boxes = radios.length > 0 ? radios : extras(element);
  if (boxes.length === 0) return null;
  return boxes.some(isChecked) ? 'chosen' : 'open';
};

/** A box to tick for something more, in one label with its price. */
const extras = (element: Element): Element[] => {
  const label = nearest(element, 'label');
  return label ? findAll(label, 'input[type="checkbox"]') : [];
};

const isChecked = (radio: Element): boolean =>
  'checked' in radio ? radio.checked === true : attribute(radio, 'checked') !== null;
