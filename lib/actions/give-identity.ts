import type { Answer } from '../intermediary/answer.ts';
import type { IdentityForm } from '../orders/identity.ts';
import { callAsShopper } from './call-as-shopper.ts';
import { keepAccount } from './refresh-account.ts';
import type { Tools } from './tools.ts';

/** Hands the identity form over; it is kept nowhere on this device. */
export const giveIdentity = async (
  tools: Tools,
  origin: string,
  body: IdentityForm,
): Promise<Answer<unknown>> =>
  keepAccount(tools, origin, await callAsShopper(tools, origin, 'giveIdentity', { body }));
