import { z } from 'zod';
import { Breakdown } from '../pricing/breakdown.ts';
import { OrderKind } from '../pricing/order-kind.ts';
import { Standing } from '../pricing/standing.ts';
import { GroupCode } from './club.ts';

/**
 * What the signature of a firm price covers (the JWS payload): who says it to whom, until when (seconds since 1970, as
 * RFC 7519 wants), once (`jti`), for which cart (SHA-256, base64url, of the JCS form of the cart without `seenAt`), and every line.
 * `standing` is what the reductions were given for, `group` the group that was named.
 */
export const QuoteClaims = z.strictObject({
  iss: z.string().min(1).max(200),
  aud: z.string().min(1).max(100),
  iat: z.int(),
  exp: z.int(),
  jti: z.uuid(),
  cartHash: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  kind: OrderKind,
  way: z.string().min(1).max(40),
  price: Breakdown,
  standing: Standing.optional(),
  group: GroupCode.nullable().optional(),
});
export type QuoteClaims = z.infer<typeof QuoteClaims>;

/** A firm price as it travels: the compact Ed25519 JWS alone. What it says is read out of it after the check, so nothing unsigned can be shown. `now` is the service's clock when it answered. */
export const SignedQuote = z.strictObject({
  jws: z.string().min(1).max(60_000),
  now: z.iso.datetime(),
});
export type SignedQuote = z.infer<typeof SignedQuote>;
