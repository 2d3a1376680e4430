import type { CartItem } from '../../../cart/cart.ts';
import { textIn } from '../../drawn/unmasked.ts';
import { pageAddress } from '../../page-address.ts';
import { tidy } from '../../tidy.ts';
import type { Line } from '../line.ts';
import type { Facts } from '../page-facts.ts';
import { sumOnPage } from '../sum-on-page.ts';
import { titleOf } from './title-of.ts';
import { largestAlone } from './unnumbered-items.ts';

/** What is paid for on a page that lists no goods, as for a stay, a flight or an exam: the lines with names of their own that make up its total with the known ones. */
export const summedItems = (facts: Facts): CartItem[] =>
  sumOnPage(facts, null)
    .filter(({ meaning, money }) => meaning === null && money.minor > 0)
    .map((line, at) => ({
      ...{ id: `row-${at + 1}`, title: nameOf(line, facts), link: pageAddress(facts.address) },
      ...{ picture: null, variant: null, seller: null },
      ...{ quantity: 1, unitPrice: line.money, selected: true },
    }));

/** What its own part of the page calls it; its label may begin with a heading. */
const nameOf = (line: Line, { lines }: Facts): string => {
  const part = largestAlone(line, lines);
  const words = tidy(textIn(part).replace(line.text, ' '));
  const name = titleOf(part) ?? (isName(words) ? words : tidy(line.label));
  return name.replace(/\s*[:：]$/u, '');
};

const isName = (words: string): boolean => /\p{L}/u.test(words) && words.length <= longestName;
const longestName = 120;
