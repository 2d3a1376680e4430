import type { CartChange } from '../../components/ordering/CartChanged.tsx';
import type { Cart } from '../../lib/cart/cart.ts';
import { differences } from '../../lib/cart/difference.ts';

/** The differences of two carts, as the screen that shows them takes them; the totals stand there anyway. */
export const changesBetween = (before: Cart, after: Cart): CartChange[] =>
  differences(before, after).flatMap((one): CartChange[] => {
    if (one.of === 'total') return [];
    if (one.of === 'item') {
      const item = one.after ?? one.before;
      return item
        ? [
            {
              of: 'item',
              title: item.title,
              variant: item.variant,
              before: one.before,
              after: one.after,
            },
          ]
        : [];
    }
    const line = one.after ?? one.before;
    return line
      ? [
          {
            of: 'line',
            kind: line.kind,
            label: line.label,
            before: one.before?.amount ?? null,
            after: one.after?.amount ?? null,
          },
        ]
      : [];
  });
