import { checked } from '../storage/checked.ts';
import type { Database } from '../storage/database.ts';
import { defaultSettings } from '../storage/default-settings.ts';
import { Settings } from '../storage/rows.ts';

/** The shopper's settings, or the defaults when there are none yet or the row is damaged. */
export const readSettings = async (db: Database): Promise<Settings> =>
  checked(Settings, await db.settings.get('settings')) ?? defaultSettings;

/** Writes a change of settings over what there is. */
export const changeSettings = (db: Database, change: Partial<Settings>): Promise<void> =>
  db.transaction('rw', db.settings, async () => {
    await db.settings.put({ ...(await readSettings(db)), ...change });
  });
