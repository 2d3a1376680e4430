import type { Database } from '../storage/database.ts';

/** The fields that never leave with an export, by table: what opens a session or a payment window. */
const secrets: Record<string, readonly string[]> = { accounts: ['token'], errands: ['result'] };

/** The tables whose rows belong to one intermediary, by its `origin`. */
const perOrigin: readonly string[] = [
  'intermediaries',
  'accounts',
  'rates',
  'rateHistories',
  'quotes',
  'orders',
  'letters',
  'announcements',
  'groups',
];

/** The tables whose rows belong to one order, by its id. */
const perOrder: readonly string[] = ['claims', 'thread'];

/** The tables that an export holds. A test holds this list equal to the database's own. */
export const exportedTables: readonly string[] = [
  ...perOrigin,
  ...perOrder,
  'settings',
  'readings',
  'tabs',
  'drafts',
  'errands',
  'offers',
  'pages',
  'pointers',
];

/** All that is kept (or all of one intermediary, when an `origin` is given) as a JSON text: rows by table, without session tokens. */
export const exportData = async (
  db: Database,
  now: Date,
  origin: string | null,
): Promise<string> => {
  const names = origin === null ? exportedTables : [...perOrigin, ...perOrder];
  const orders = new Set(await db.orders.filter((row) => row.origin === origin).primaryKeys());
  const isOf = (row: Record<string, unknown>): boolean =>
    origin === null || row['origin'] === origin || orders.has(String(row['order']));
  const tables = await Promise.all(
    names.map(async (name) => [name, await rowsOf(db, name, isOf)] as const),
  );
  const all = { exportedAt: now.toISOString(), ...Object.fromEntries(tables) };
  return `${JSON.stringify(all, null, 2)}\n`;
};

const rowsOf = async (
  db: Database,
  name: string,
  isOf: (row: Record<string, unknown>) => boolean,
) => {
  const rows = await db.table<Record<string, unknown>>(name).toArray();
  return rows
    .filter(isOf)
    .map((row) =>
      Object.fromEntries(Object.entries(row).filter(([field]) => !secrets[name]?.includes(field))),
    );
};
