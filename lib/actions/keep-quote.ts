import type { Cart } from '../cart/cart.ts';
import type { Answer } from '../intermediary/answer.ts';
import { cartHash } from '../intermediary/cart-hash.ts';
import { clientProblem } from '../intermediary/client-problem.ts';
import type { QuoteClaims, SignedQuote } from '../intermediary/quote.ts';
import { verifyQuote } from '../intermediary/verify-quote.ts';
import type { OrderKind } from '../pricing/order-kind.ts';
import { priceCart } from '../pricing/price-cart.ts';
import type { Profile } from '../pricing/profile.ts';
import { checked } from '../storage/checked.ts';
import { QuoteRow } from '../storage/rows.ts';
import type { Tools } from './tools.ts';

/** What a firm price was asked for: it must answer exactly this. */
export type QuoteWanted = {
  key: string;
  origin: string;
  profile: Profile;
  account: string;
  cart: Cart;
  kind: OrderKind;
  way: string;
};

/** Keeps a firm price as the current one of its cart, if its signature is by a pinned key, it answers what was asked, and our own calculation with its rate gives the same lines. */
export const keepQuote = async (
  tools: Tools,
  wanted: QuoteWanted,
  signed: SignedQuote,
): Promise<Answer<null>> => {
  const { key, origin, profile, account, cart, kind, way } = wanted;
  const verified = await verifyQuote(signed.jws, {
    keys: profile.quoteKeys,
    issuer: profile.id,
    audience: account,
    cartHash: await cartHash(cart),
    kind,
    way,
    now: new Date(signed.now),
  });
  if (!verified.ok) return refuse('untrusted-key', verified.code);
  const { claims, kid } = verified;
  if (!followsRules(claims, wanted))
    return refuse('wrong-answer', 'the lines do not follow the published rules');
  await tools.db.transaction('rw', tools.db.quotes, async () => {
    const before = checked(QuoteRow, await tools.db.quotes.get(key))?.claims ?? null;
    await tools.db.quotes.put({
      key,
      origin,
      jws: signed.jws,
      kid,
      claims,
      cart,
      servedAt: signed.now,
      receivedAt: tools.now().toISOString(),
      before: before && isPriceOfSame(before, claims) ? before : null,
    });
  });
  return { ok: true, value: null };
};

const refuse = (code: 'untrusted-key' | 'wrong-answer', detail: string): Answer<never> => ({
  ok: false,
  problem: clientProblem(code, 0, detail),
  retryAfter: null,
});

const followsRules = (claims: QuoteClaims, { cart, profile, kind, way }: QuoteWanted): boolean => {
  const { price, standing = null } = claims;
  const ours = priceCart(cart, profile, { kind, way, rate: price.rate, standing });
  return ours.ok && JSON.stringify(amounts(ours.price)) === JSON.stringify(amounts(price));
};

const amounts = (price: QuoteClaims['price']) => [
  price.total.minor,
  price.total.currency,
  ...price.lines.map((line) => [line.code, line.amount.minor, line.amount.currency, line.bearer]),
];

/** An older price of the same cart is worth showing beside a new one if it differs. */
const isPriceOfSame = (before: QuoteClaims, after: QuoteClaims): boolean =>
  before.cartHash === after.cartHash && before.price.total.minor !== after.price.total.minor;
