import { compactVerify, importJWK } from 'jose';
import type { OrderKind } from '../pricing/order-kind.ts';
import type { PublicKey } from '../pricing/profile.ts';
import { keyId } from './key-id.ts';
import { QuoteClaims } from './quote.ts';

/** What a firm price must say to be the one asked for: `keys` as pinned, `issuer` = the profile's id, `audience` = the account's id, `cartHash` of the cart in hand, `now` = the service's clock. */
export type Expected = {
  readonly keys: readonly PublicKey[];
  readonly issuer: string;
  readonly audience: string;
  readonly cartHash: string;
  readonly kind: OrderKind;
  readonly way: string;
  readonly now: Date;
};

/** A checked firm price, or the code of why it is none. An expired one is told apart only after everything else held. */
export type QuoteCheck =
  | { ok: true; claims: QuoteClaims; kid: string }
  | { ok: false; code: 'untrusted-key' | 'quote-invalid' | 'cart-differs' | 'quote-expired' };

/** Checks a firm price (compact Ed25519 JWS) against what was asked; the same check runs in the extension before it is shown and in the service before it is accepted. Never throws. */
export const verifyQuote = async (jws: string, expected: Expected): Promise<QuoteCheck> => {
  const signed = await readSigned(jws, expected.keys);
  if (!signed.ok) return signed;
  const { claims } = signed;
  if (claims.iss !== expected.issuer || claims.aud !== expected.audience)
    return refuse('quote-invalid');
  if (claims.kind !== expected.kind || claims.way !== expected.way) return refuse('quote-invalid');
  if (claims.cartHash !== expected.cartHash) return refuse('cart-differs');
  if (!addsUp(claims)) return refuse('quote-invalid');
  return expected.now.getTime() >= claims.exp * 1000 ? refuse('quote-expired') : signed;
};

/** What a firm price says once its signature by one of `keys` held, whoever it is for and however old; for reading the terms before they are compared. */
export const readSigned = async (jws: string, keys: readonly PublicKey[]): Promise<QuoteCheck> => {
  const key = keys.find(({ kid }) => kid === keyId(jws));
  if (key?.crv !== 'Ed25519') return refuse('untrusted-key');
  try {
    const { payload, protectedHeader } = await compactVerify(jws, await importJWK(key, 'EdDSA'), {
      algorithms: ['EdDSA', 'Ed25519'],
    });
    if (protectedHeader.typ !== 'quote+jws') return refuse('quote-invalid');
    const claims = QuoteClaims.safeParse(JSON.parse(new TextDecoder().decode(payload)));
    return claims.success
      ? { ok: true, claims: claims.data, kid: key.kid }
      : refuse('quote-invalid');
  } catch {
    return refuse('quote-invalid');
  }
};

const addsUp = ({ price }: QuoteClaims): boolean =>
  price.lines.every(({ amount }) => amount.currency === price.total.currency) &&
  price.lines.reduce((sum, { amount }) => sum + amount.minor, 0) === price.total.minor;

const refuse = <const C extends string>(code: C): { ok: false; code: C } => ({ ok: false, code });
