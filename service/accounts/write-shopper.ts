import type { Queries } from '../database/database.ts';
import { shoppers } from '../database/tables.ts';
import type { ShopperRow } from './read-shopper.ts';

/** Changes what is known of a shopper, and writes the first row when there is none. */
export const writeShopper = async (
  db: Queries,
  owner: string,
  change: Partial<Omit<ShopperRow, 'owner'>>,
): Promise<void> => {
  await db
    .insert(shoppers)
    .values({ ...change, owner })
    .onConflictDoUpdate({ target: shoppers.owner, set: { owner, ...change } });
};
