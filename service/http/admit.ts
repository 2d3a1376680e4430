import { timingSafeEqual } from 'node:crypto';
import { shopperOf } from '../auth/shopper-of.ts';
import type { Service } from '../service.ts';
import type { CallShape, Shopper } from './call-shape.ts';
import { type Reply, refuse, reply } from './refusal.ts';

/** Whether a request may make a call: calls of shoppers need a session, calls of operators the installation's operator token. */
export const admit = async (
  service: Service,
  { caller }: CallShape,
  request: Request,
): Promise<Reply<Shopper | null>> => {
  if (caller === 'anyone') return reply(null);
  if (caller === 'operator')
    return isOperator(service, request)
      ? reply(null)
      : refuse('not-signed-in', 'The operator token is missing or wrong.');
  const shopper = await shopperOf(service, request);
  return shopper ? reply(shopper) : refuse('not-signed-in');
};

const isOperator = ({ operatorToken }: Service, request: Request): boolean => {
  const given = Buffer.from(request.headers.get('authorization') ?? '');
  const wanted = Buffer.from(`Bearer ${operatorToken}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
};
