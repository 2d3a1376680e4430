import type { Answer } from '../intermediary/answer.ts';
import type { PhoneProof } from '../orders/lost-password.ts';
import { callAsShopper } from './call-as-shopper.ts';
import { refreshAccount } from './refresh-account.ts';
import type { Tools } from './tools.ts';

/** Proves a telephone number by the code that came there. */
export const provePhone = async (
  tools: Tools,
  origin: string,
  body: PhoneProof,
): Promise<Answer<unknown>> => {
  const answer = await callAsShopper(tools, origin, 'provePhone', { body });
  return answer.ok ? refreshAccount(tools, origin) : answer;
};
