import { cartHash } from '../../lib/intermediary/cart-hash.ts';
import type { QuoteRequest } from '../../lib/intermediary/contract.ts';
import type { SignedQuote } from '../../lib/intermediary/quote.ts';
import { countryRefusal } from '../../lib/pricing/country-refusal.ts';
import { priceCart } from '../../lib/pricing/price-cart.ts';
import { readShopper } from '../accounts/read-shopper.ts';
import { standingOf } from '../club/standing-of.ts';
import { rulesNow } from '../fees/rules-now.ts';
import type { Shopper } from '../http/call-shape.ts';
import { type Reply, refuse, reply } from '../http/refusal.ts';
import { findRate } from '../rates/find-rate.ts';
import type { Service } from '../service.ts';
import { contradictsItself } from './contradicts-itself.ts';
import { signQuote } from './sign-quote.ts';

/** A firm price, made from the cart and our own rate alone and signed for this shopper; or why there is none. */
export const makeQuote = async (
  service: Service,
  shopper: Shopper,
  { cart, kind, way, group = null }: QuoteRequest,
): Promise<Reply<SignedQuote>> => {
  if (contradictsItself(cart))
    return refuse('cart-differs', 'The lines of the cart do not make up its total.');
  const { country } = await readShopper(service.db, shopper.id);
  const turnedAway = countryRefusal(service.profile, country, null);
  if (turnedAway) return refuse(turnedAway.code, turnedAway.detail);
  const rate = await findRate(service.db, service, cart.total.currency);
  const stands = await standingOf(service, shopper.id, { cart, group });
  if (!stands.ok) return stands;
  const standing = stands.value;
  const rules = await rulesNow(service.db, service);
  const result = priceCart(cart, rules, { kind, way, rate, standing });
  if (!result.ok) return refuse(result.problem.code, result.problem.detail);
  const terms = { cartHash: await cartHash(cart), kind, way, price: result.price, standing, group };
  const claims = { ...fromTo(service, shopper), ...terms };
  return reply(await signQuote(claims, service.quoteKeys, service.now()));
};

const fromTo = ({ profile, limits, now }: Service, { id }: Shopper) => {
  const iat = Math.floor(now().getTime() / 1000);
  return { iss: profile.id, aud: id, iat, exp: iat + limits.quote, jti: crypto.randomUUID() };
};
