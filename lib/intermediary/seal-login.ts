import { base64url } from 'jose';
import type { Login } from '../orders/login.ts';
import type { PublicKey } from '../pricing/profile.ts';
import type { SealedLogin } from './sealed-login.ts';
import { bound, purpose, sealing } from './sealing.ts';

/** Texts are filled up to a multiple of this, so that the length of what is sealed tells nothing of the password's. */
const block = 1024;

/** Seals a login to an intermediary's X25519 key for one order. Throws on a key that is none. */
export const sealLogin = async (
  login: Login,
  { kid, kty, crv, x }: PublicKey,
  order: string,
): Promise<SealedLogin> => {
  const recipientPublicKey = await sealing.kem.importKey('jwk', { kty, crv, x }, true);
  const sender = await sealing.createSenderContext({ recipientPublicKey, info: purpose });
  const sealed = await sender.seal(filled(login), bound(order));
  return { kid, enc: encoded(sender.enc), sealed: encoded(sealed) };
};

const encoded = (bytes: ArrayBuffer): string => base64url.encode(new Uint8Array(bytes));

/** JSON does not mind blanks behind it. */
const filled = (login: Login): Uint8Array => {
  const text = new TextEncoder().encode(JSON.stringify(login));
  const bytes = new Uint8Array(Math.ceil(text.length / block) * block).fill(0x20);
  bytes.set(text);
  return bytes;
};
