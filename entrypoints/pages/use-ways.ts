import { useMemo } from 'react';
import type { Means } from '../../components/ordering/means.ts';
import type { WayRow } from '../../components/ordering/way-row.ts';
import { useReader } from '../../components/shell/reader.ts';
import type { Cart } from '../../lib/cart/cart.ts';
import type { OrderKind } from '../../lib/pricing/order-kind.ts';
import type { Settings } from '../../lib/storage/rows.ts';
import { useAccounts, useAllRates, useIntermediaries } from './use-live.ts';
import { waysOf } from './ways-of.ts';

/** Every way to pay for a cart, live, ranked; `undefined` while what they are worked out from loads. */
export function useWays(
  cart: Cart,
  kind: OrderKind,
  settings: Settings,
  means: Means,
): readonly WayRow[] | undefined {
  const { now } = useReader();
  const shops = useIntermediaries();
  const allRates = useAllRates();
  const accounts = useAccounts();
  // An offer begins or ends at some minute; more often nothing changes by the clock.
  const minute = Math.floor(now / 60_000) * 60_000;
  return useMemo(
    () =>
      shops && allRates && accounts
        ? waysOf({ cart, kind, settings, shops, allRates, accounts, means, now: new Date(minute) })
        : undefined,
    [cart, kind, settings, shops, allRates, accounts, means, minute],
  );
}
