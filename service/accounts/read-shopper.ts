import { eq } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { shoppers } from '../database/tables.ts';

/** What is known of a shopper beside the account. */
export type ShopperRow = typeof shoppers.$inferSelect;

/** Reads it; a shopper of whom nothing was said yet has the defaults. */
export const readShopper = async (db: Queries, owner: string): Promise<ShopperRow> => {
  const rows = await db.select().from(shoppers).where(eq(shoppers.owner, owner));
  return rows[0] ?? { ...unknown, owner };
};

const unknown = {
  phone: '',
  country: null,
  identityState: 'none',
  identityReason: null,
  identityForm: null,
  tier: null,
  points: 0,
  offers: [],
} satisfies Omit<ShopperRow, 'owner'>;
