import type { WayRow } from '../../components/ordering/way-row.ts';
import type { IntermediaryRow, Settings } from '../../lib/storage/rows.ts';

/** The way that is in front: the direct one that was picked, else the chosen intermediary's way that the settings name or its first; `null` when it can't be used for this cart. */
export const chosenWay = (
  rows: readonly WayRow[],
  shop: IntermediaryRow | undefined,
  way: Settings['way'],
  direct: string | null,
): WayRow | null => {
  const usable = rows.filter(({ offer }) => offer.usable);
  const own = usable.filter(({ offer }) => offer.of === shop?.origin);
  const picked = usable.find(({ offer }) => offer.id === direct);
  return picked ?? own.find(({ offer }) => offer.way === way) ?? firstWay(own, shop) ?? null;
};

/** The first in the profile's own order, which is the one that figures elsewhere are made with. */
const firstWay = (own: readonly WayRow[], shop: IntermediaryRow | undefined): WayRow | undefined =>
  shop?.profile.ways
    .map(({ id }) => own.find(({ offer }) => offer.way === id))
    .find((row) => row !== undefined);
