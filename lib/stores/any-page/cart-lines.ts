import type { CartLine, CartLineKind } from '../../cart/cart.ts';
import { tidy } from '../tidy.ts';
import type { Meaning } from './label-words.ts';
import type { Line } from './line.ts';
import type { Facts } from './page-facts.ts';

const mostLines = 40;

const kinds: Partial<Record<Meaning, CartLineKind>> = {
  items: 'items',
  shipping: 'shipping',
  tax: 'tax',
  'import-fees': 'import-fees',
  fee: 'fee',
  discount: 'discount',
};

/** The lines of the summary that is on a page, without its total, each once; discounts are negative. */
export const cartLines = ({ lines }: Facts): CartLine[] => {
  const found = lines
    .filter(({ inRow, button, aside }) => !inRow && !button && !aside)
    .flatMap(lineOf);
  const keys = found.map(({ kind, label, amount }) => `${kind} ${label} ${amount.minor}`);
  return found.filter((_, at) => keys.indexOf(keys[at] ?? '') === at).slice(0, mostLines);
};

const lineOf = ({ meaning, label, money }: Line): CartLine[] => {
  const kind = meaning === null ? undefined : kinds[meaning];
  if (kind === undefined) return [];
  const amount = kind === 'discount' ? { ...money, minor: -Math.abs(money.minor) } : money;
  return [{ kind, label: tidy(label), amount }];
};
