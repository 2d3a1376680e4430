import { shopperOf } from '../auth/shopper-of.ts';
import type { Service } from '../service.ts';
import { staffOf } from '../staff/staff-of.ts';
import type { Caller, CallShape } from './call-shape.ts';
import { type Reply, refuse, reply } from './refusal.ts';

/** Whether a request may make a call, and who makes it: calls of shoppers need a session, calls of operators a token of the staff, and some of them its role. */
export const admit = async (
  service: Service,
  { caller, role }: Pick<CallShape, 'caller' | 'role'>,
  request: Request,
): Promise<Reply<Caller>> => {
  if (caller === 'anyone') return reply({ shopper: null, staff: null });
  if (caller === 'shopper') {
    const shopper = await shopperOf(service, request);
    return shopper ? reply({ shopper, staff: null }) : refuse('not-signed-in');
  }
  const staff = await staffOf(service, request);
  if (!staff) return refuse('not-signed-in', 'The operator token is missing or wrong.');
  if (role && staff.role !== role) return refuse('not-allowed', `This takes a ${role}.`);
  return reply({ shopper: null, staff });
};
