import type { Shopper } from '../http/call-shape.ts';
import type { Service } from '../service.ts';

/** Who the bearer token of a request belongs to, or `null` when there is none or its session ended by the service's clock. */
export const shopperOf = async (
  { auth, now }: Service,
  request: Request,
): Promise<Shopper | null> => {
  const authorization = request.headers.get('authorization');
  if (!authorization) return null;
  const found = await auth.api.getSession({ headers: new Headers({ authorization }) });
  if (!found || found.session.expiresAt <= now()) return null;
  const { id, name, email } = found.user;
  return { id, name, email };
};
