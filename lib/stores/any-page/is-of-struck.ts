import { nextOf, tagOf, textIn } from '../drawn/unmasked.ts';
import { findAll } from '../find-all.ts';

/** Whether the words in an element stand for an amount that is struck out, `Original price <s>40,00 €</s>`, and for no other one. */
export const isOfStruck = (label: Element): boolean => {
  const beside = nextOf(label);
  if (!beside || nextOf(beside) !== null) return false;
  const [struck] = struckTags.test(tagOf(beside)) ? [beside] : findAll(beside, 's, del, strike');
  return struck !== undefined && textIn(struck).trim() === textIn(beside).trim();
};

const struckTags = /^(?:S|DEL|STRIKE)$/;
