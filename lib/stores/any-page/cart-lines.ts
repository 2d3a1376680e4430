import type { CartItem, CartLine, CartLineKind } from '../../cart/cart.ts';
import { itemsTotal } from '../../cart/check-arithmetic.ts';
import { tidy } from '../tidy.ts';
import type { Meaning } from './label-words.ts';
import type { Line } from './line.ts';
import type { Facts } from './page-facts.ts';
import { sumOnPage } from './sum-on-page.ts';

const mostLines = 40;

const kinds: Partial<Record<Meaning, CartLineKind>> = {
  items: 'items',
  shipping: 'shipping',
  tax: 'tax',
  'import-fees': 'import-fees',
  fee: 'fee',
  discount: 'discount',
};

/** The lines of the summary that is on a page, without its total, each once; discounts are negative. One with a name of its own is among them if the total is the sum of all, and the items are told apart from it. */
export const cartLines = (facts: Facts, items: readonly CartItem[]): CartLine[] => {
  const own = facts.rows.length > 0 ? sumOnPage(facts, itemsTotal({ items: [...items] })) : [];
  const found = facts.lines
    .filter(({ inRow, button, aside }) => !inRow && !button && !aside)
    .flatMap((line) =>
      line.meaning === null && own.includes(line) ? ownLine(line) : lineOf(line),
    );
  const keys = found.map(({ kind, label, amount }) => `${kind} ${label} ${amount.minor}`);
  return found.filter((_, at) => keys.indexOf(keys[at] ?? '') === at).slice(0, mostLines);
};

const ownLine = ({ label, money }: Line): CartLine => ({
  kind: money.minor < 0 ? 'discount' : 'other',
  label: ownLabel(label),
  amount: money,
});

/** The sign of its amount is no part of a label. */
const ownLabel = (label: string): string => tidy(label).replace(/(?<=\S)\s*[-−–]$/u, '');

const lineOf = ({ meaning, label, money }: Line): CartLine[] => {
  const kind = meaning === null ? undefined : kinds[meaning];
  if (kind === undefined) return [];
  const amount = kind === 'discount' ? { ...money, minor: -Math.abs(money.minor) } : money;
  return [{ kind, label: ownLabel(label), amount }];
};
