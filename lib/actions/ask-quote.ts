import { orderedPart } from '../cart/ordered-part.ts';
import type { Answer } from '../intermediary/answer.ts';
import { clientProblem } from '../intermediary/client-problem.ts';
import type { OrderKind } from '../pricing/order-kind.ts';
import { checked } from '../storage/checked.ts';
import { IntermediaryRow, ReadingRow } from '../storage/rows.ts';
import { callAsShopper } from './call-as-shopper.ts';
import { readSettings } from './change-settings.ts';
import { groupAt } from './group.ts';
import { keepQuote } from './keep-quote.ts';
import { lookUpIntermediary } from './look-up-intermediary.ts';
import { readAccount } from './read-account.ts';
import { refreshAccount } from './refresh-account.ts';
import type { Tools } from './tools.ts';

/** Asks the chosen intermediary for the firm price of the cart kept under `key` and keeps it, checked. */
export const askQuote = async (
  tools: Tools,
  key: string,
  kind: OrderKind,
  way: string,
): Promise<Answer<null>> => {
  const origin = (await readSettings(tools.db)).intermediary;
  const reading = checked(ReadingRow, await tools.db.readings.get(key));
  const shop = origin && checked(IntermediaryRow, await tools.db.intermediaries.get(origin));
  if (!origin || !shop || !reading?.cart)
    return { ok: false, problem: clientProblem('not-found'), retryAfter: null };
  // Rules change now and then; a price is checked against those of today. Offline, those kept do.
  const rules = await lookUpIntermediary(tools, origin);
  if (!rules.ok && rules.problem.code === 'untrusted-key') return rules;
  const profile = rules.ok ? rules.value : shop.profile;
  const cart = orderedPart(reading.cart);
  const group = await groupAt(tools, origin);
  const answer = await callAsShopper(tools, origin, 'quote', { body: { cart, kind, way, group } });
  if (!answer.ok) return answer;
  const account = await accountId(tools, origin);
  return keepQuote(tools, { key, origin, profile, account, cart, kind, way }, answer.value);
};

const accountId = async (tools: Tools, origin: string): Promise<string> => {
  const known = (await readAccount(tools, origin))?.account;
  if (known) return known.id;
  const asked = await refreshAccount(tools, origin);
  return asked.ok ? asked.value.id : '';
};
