import { openDatabase } from '../../lib/storage/database.ts';

/** The database as the extension's pages see it: they read, the background writes. */
export const db = openDatabase();

// It opens while the page is still being set up. Whoever reads first is told if it can't.
db.open().catch(() => undefined);
