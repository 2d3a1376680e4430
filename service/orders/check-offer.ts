import { cartHash } from '../../lib/intermediary/cart-hash.ts';
import type { OrderRequest } from '../../lib/intermediary/contract.ts';
import type { QuoteClaims } from '../../lib/intermediary/quote.ts';
import { readSigned, verifyQuote } from '../../lib/intermediary/verify-quote.ts';
import type { Shopper } from '../http/call-shape.ts';
import { type Refusal, type Reply, refuse, reply } from '../http/refusal.ts';
import { payeeRefusal } from '../payees/payee-refusal.ts';
import { makeQuote } from '../quotes/make-quote.ts';
import { findRate } from '../rates/find-rate.ts';
import { hasMoved } from '../rates/has-moved.ts';
import type { Service } from '../service.ts';

/** Whether the firm price in a request is ours, for this shopper, cart and kind, and still good; brings its terms, or the refusal with a fresh price where one helps. */
export const checkOffer = async (
  service: Service,
  shopper: Shopper,
  request: OrderRequest,
): Promise<Reply<QuoteClaims>> => {
  const { profile, quoteKeys, now } = service;
  if (!profile.kinds.includes(request.form.kind)) return refuse('kind-not-taken');
  const wrongPayee = await payeeRefusal(service, request.form);
  if (wrongPayee) return wrongPayee;
  const keys = [quoteKeys.publicKey];
  const signed = await readSigned(request.quote, keys);
  if (!signed.ok) return refuse('quote-invalid', 'The signature of the firm price does not hold.');
  const { way } = signed.claims;
  const asked = { issuer: profile.id, audience: shopper.id, kind: request.form.kind, way };
  const hash = await cartHash(request.cart);
  const check = await verifyQuote(request.quote, { ...asked, keys, cartHash: hash, now: now() });
  if (check.ok) return stillGood(service, shopper, request, check.claims);
  if (check.code === 'quote-expired')
    return withFresh(service, shopper, request, signed.claims, check.code);
  return refuse(check.code === 'cart-differs' ? check.code : 'quote-invalid');
};

const stillGood = async (
  service: Service,
  shopper: Shopper,
  request: OrderRequest,
  claims: QuoteClaims,
): Promise<Reply<QuoteClaims>> => {
  const current = await findRate(service.db, service, request.cart.total.currency);
  return hasMoved(claims.price.rate, current)
    ? withFresh(service, shopper, request, claims, 'rate-moved')
    : reply(claims);
};

const withFresh = async (
  service: Service,
  shopper: Shopper,
  { cart, form }: OrderRequest,
  { way, group = null }: QuoteClaims,
  code: 'quote-expired' | 'rate-moved',
): Promise<Refusal> => {
  const fresh = await makeQuote(service, shopper, { cart, kind: form.kind, way, group });
  return refuse(code, '', fresh.ok ? fresh.value : null);
};
