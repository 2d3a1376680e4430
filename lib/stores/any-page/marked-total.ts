import { attribute } from '../attribute.ts';
import { around } from '../drawn/around.ts';
import type { Chosen } from './choose-total.ts';
import { explain } from './explain-total.ts';
import type { Facts } from './page-facts.ts';

/** The total of a page that has no words for it: the one amount without any, which the page's makers call the total in the names of its element. */
export const markedTotal = ({ lines }: Facts, rowsTotal: number | null): Chosen => {
  const marked = lines.filter(
    ({ meaning, label, inRow, element, money }) =>
      meaning === null && label === '' && !inRow && money.minor > 0 && isMarked(element),
  );
  const [line] = marked;
  const values = new Set(marked.map(({ money }) => `${money.minor} ${money.currency}`));
  return line && values.size === 1
    ? {
        ...{ line, places: marked.length, rivals: false, paid: 0 },
        explained: explain(line.money, line, lines, rowsTotal),
      }
    : 'no-total';
};

const named = ['id', 'class', 'data-testid', 'data-test', 'data-qa', 'data-entity', 'data-hook'];
const mostLevels = 2;

const isMarked = (element: Element): boolean => {
  let part: Element | null = element;
  for (let level = 0; level <= mostLevels && part; level += 1) {
    const one = part;
    if (named.some((name) => isTotalName(attribute(one, name) ?? ''))) return true;
    part = around(part);
  }
  return false;
};

/** `cart-total`, `orderTotalAmount`, `grand_total`; a subtotal, or the total of an item, is another thing. */
const isTotalName = (names: string): boolean =>
  names
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .split(/\s+/)
    .some((name) =>
      /^(?:(?:grand|order|cart|checkout|basket|bag)[-_])?total(?:[-_](?:amount|price|due|value))?$/i.test(
        name,
      ),
    );
