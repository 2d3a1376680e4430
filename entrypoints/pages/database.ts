import { openDatabase } from '../../lib/storage/database.ts';

/** The database as the extension's pages see it: they read, the background writes. */
export const db = openDatabase();
