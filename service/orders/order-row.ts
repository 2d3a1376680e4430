import type { orders } from '../database/tables.ts';

/** An order as the database keeps it. */
export type OrderRow = typeof orders.$inferSelect;
