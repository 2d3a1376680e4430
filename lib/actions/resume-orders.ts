import { handOver } from './hand-over.ts';
import type { Tools } from './tools.ts';

/** Goes on with every order that is not handed over yet and due for another try; called at each wake-up. */
export const resumeOrders = async (tools: Tools): Promise<void> => {
  const ids = await tools.db.orders
    .where('handOver')
    .anyOf('saved', 'sending', 'waiting')
    .primaryKeys();
  for (const id of ids) await handOver(tools, id);
};
