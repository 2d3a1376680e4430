import { asciiDigits } from '../../../money/ascii-digits.ts';
import { accessibleText } from '../../accessible-text.ts';
import { attribute } from '../../attribute.ts';
import { tagOf, textIn } from '../../drawn/unmasked.ts';
import { findAll } from '../../find-all.ts';
import { findRendered } from '../../find-rendered.ts';
import { saidQuantity } from './said-quantity.ts';

/** How many pieces a cell or a control says, beside its buttons and unit: `2`, `x 2`, `− 2 +`, `2 шт`, `2.0`; `null` for what is no whole number. */
export const countIn = (cell: Element): number | null => {
  const control = findRendered(cell, controls) ?? findAll(cell, controls)[0];
  if (control) return countOf(statedIn(control) ?? '');
  const text = asciiDigits(accessibleText(cell, ' '))
    .replace(/[\s+−–—-]+/g, ' ')
    .trim();
  return countOf(lone.exec(text)?.[1] ?? saidQuantity(cell) ?? '');
};

const controls =
  'input:not([type="hidden" i]):not([type="checkbox" i]):not([type="radio" i]):not([type="submit" i]):not([type="button" i]):not([type="image" i]), select, [role="spinbutton"], [data-quantity]';

const lone = /^[^\p{L}\p{N}]*[x×]? ?(\d{1,4}(?:[.,]0{1,3})?) ?(?:\p{L}{1,5}\.?)?[^\p{L}\p{N}]*$/u;

/** A whole number of pieces, also as `2.0`. */
export const countOf = (said: string): number | null => {
  const digits = asciiDigits(said);
  return /^\s*[1-9]\d{0,4}(?:[.,]0{1,3})?\s*$/.test(digits)
    ? Math.trunc(Number.parseFloat(digits))
    : null;
};

/** What a control for a quantity says, typed or chosen. */
export const statedIn = (control: Element): string | null => {
  const typed = 'value' in control && typeof control.value === 'string' ? control.value : null;
  const chosen = findAll(control, 'option[selected]')[0];
  const said = [
    typed,
    chosen ? (attribute(chosen, 'value') ?? textIn(chosen)) : null,
    attribute(control, 'value'),
    attribute(control, 'aria-valuenow'),
    attribute(control, 'data-quantity'),
    /^(?:INPUT|SELECT)$/.test(tagOf(control)) ? null : textIn(control),
  ];
  return said.find((one) => one !== null && one.trim() !== '')?.trim() ?? null;
};
