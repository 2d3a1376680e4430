import { z } from 'zod';
import type { Role } from './tab.ts';

const selectors: Record<Role | 'textbox' | 'group', string> = {
  button: 'button, [role="button"], input[type="submit"], input[type="button"]',
  link: 'a[href]',
  radio: 'input[type="radio"]',
  checkbox: 'input[type="checkbox"]',
  option: '[role="option"]',
  textbox: 'input:not([type="hidden"]), textarea',
  group: '[role="group"]',
};

/** Where a control's middle is, in the page's own pixels. */
export const Place = z.object({ x: z.number(), y: z.number() }).nullable();
export type Place = z.infer<typeof Place>;

/**
 * An expression that finds a visible control of a page by its role and name, for a driver that knows exact names only. It gives
 * the middle of what a person would click: the drawn label where the control's own box is hidden under it. Nothing while something
 * else covers it; it is scrolled to then, and can be asked for again.
 */
export const placeOf = (role: Role | 'textbox' | 'group', name: RegExp): string => `(() => {
  const words = (element) => (element?.innerText || element?.textContent || '').trim();
  const labelled = (element) => (element.getAttribute('aria-labelledby') || '')
    .split(' ').map((id) => words(document.getElementById(id))).join(' ').trim();
  const nameOf = (element) => labelled(element) || element.getAttribute('aria-label') ||
    [...(element.labels || [])].map(words).join(' ') ||
    (/^(submit|button)$/.test(element.type) ? element.value : '') || words(element);
  const drawn = (element) => ${role === 'radio' || role === 'checkbox'} ? element.closest('label') || element : element;
  const found = [...document.querySelectorAll(${JSON.stringify(selectors[role])})]
    .find((element) => !element.disabled && ${name.toString()}.test(nameOf(element)) && drawn(element).getClientRects().length > 0);
  if (!found) return null;
  const part = found.getAttribute('role') === 'group' ? found.querySelector('[role="spinbutton"]') || found : drawn(found);
  const box = part.getBoundingClientRect();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  if (part.contains(document.elementFromPoint(x, y))) return { x, y };
  part.scrollIntoView({ block: 'center', behavior: 'instant' });
  return null;
})()`;

/** An expression that gives the middle of the first match of a selector, scrolled to. */
export const middleOf = (selector: string): string => `(() => {
  const element = document.querySelector(${JSON.stringify(selector)});
  element?.scrollIntoView({ block: 'center' });
  const box = element?.getBoundingClientRect();
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
})()`;

/** An expression that makes a page remember whether a click reaches it; `gotClick` tells. */
export const expectClick = `(() => {
  globalThis.isWithoutClick = true;
  addEventListener('mousedown', () => { globalThis.isWithoutClick = false; }, { capture: true, once: true });
})()`;

/** Whether a click came since `expectClick`; so it is on a page that has been left for another one since. */
export const gotClick = 'globalThis.isWithoutClick !== true';
