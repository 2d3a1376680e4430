import { readSettings } from './change-settings.ts';
import { refreshRates } from './refresh-rates.ts';
import type { Tools } from './tools.ts';

/** Fetches the rates of the intermediaries that the shopper looked up beside the chosen one, so that a comparison figures with everybody's own; whoever does not answer keeps the old ones. */
export const refreshOtherRates = async (tools: Tools): Promise<void> => {
  const chosen = (await readSettings(tools.db)).intermediary;
  const origins = await tools.db.intermediaries.toCollection().primaryKeys();
  const others = origins.filter((origin) => origin !== chosen);
  await Promise.all(others.map((origin) => refreshRates(tools, origin)));
};
