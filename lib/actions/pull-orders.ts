import { callAsShopper } from './call-as-shopper.ts';
import { keepOrder } from './keep-order.ts';
import { readAccount } from './read-account.ts';
import type { Tools } from './tools.ts';

/** Fetches all of the shopper's own orders after a sign-in, so that a second browser shows them too. */
export const pullOrders = async (tools: Tools, origin: string): Promise<void> => {
  const account = (await readAccount(tools, origin))?.account;
  let after: string | null = '';
  for (let pages = 0; account && after !== null && pages < 50; pages++)
    after = await pullPage(tools, origin, account.id, after);
};

const pullPage = async (
  tools: Tools,
  origin: string,
  account: string,
  after: string,
): Promise<string | null> => {
  const answer = await callAsShopper(tools, origin, 'orders', {
    query: after === '' ? {} : { after },
  });
  if (!answer.ok) return null;
  for (const order of answer.value.orders) await keepOrder(tools, origin, account, order);
  return answer.value.next;
};
