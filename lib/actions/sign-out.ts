import { callAsShopper } from './call-as-shopper.ts';
import type { Tools } from './tools.ts';

/** Ends the session: told to the service if it can be reached, and forgotten here either way. Orders stay. */
export const signOut = async (tools: Tools, origin: string): Promise<void> => {
  await callAsShopper(tools, origin, 'signOut', {});
  await tools.db.accounts.delete(origin);
};
