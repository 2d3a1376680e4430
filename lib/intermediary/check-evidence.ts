import { cartHash } from './cart-hash.ts';
import { OrderRequest } from './contract.ts';
import { digest } from './digest.ts';
import type { Evidence } from './evidence.ts';
import { isSignedHistory } from './is-signed-history.ts';
import type { QuoteClaims } from './quote.ts';
import { readSigned } from './verify-quote.ts';

/** What an evidence file shows: `price` that the intermediary signed this price for this shopper; `cart` that it is the price of the cart as it was seen; `order` that the order it tells of is that cart at that price; `history` that it signed every step and none was changed since. */
export type EvidenceCheck = {
  readonly price: boolean;
  readonly cart: boolean;
  readonly order: boolean;
  readonly history: boolean;
};

/** Checks an evidence file by nothing but itself and the keys in it; whether these are the intermediary's is for the reader to compare. Never throws. */
export const checkEvidence = async (evidence: Evidence): Promise<EvidenceCheck> => {
  const { intermediary, order } = evidence;
  const history = await isSignedHistory(order.events, intermediary.keys);
  const request = OrderRequest.safeParse(parseJson(evidence.request ?? ''));
  if (!request.success) return { price: false, cart: false, order: false, history };
  const { quote, cart } = request.data;
  const signed = await readSigned(quote, intermediary.keys);
  if (!signed.ok) return { price: false, cart: false, order: false, history };
  const { claims } = signed;
  return {
    price: claims.iss === intermediary.id && claims.aud === evidence.account,
    cart: claims.cartHash === (await cartHash(cart)),
    order: await isOrderOf(evidence, claims),
    history,
  };
};

const isOrderOf = async ({ order }: Evidence, { cartHash: hash, price, way }: QuoteClaims) =>
  order.way === way &&
  hash === (await cartHash(order.cart)) &&
  (await digest(price)) === (await digest(order.price)) &&
  order.events.every((event) => event.order === order.id);

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
