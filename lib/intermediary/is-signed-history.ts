import { base64url, compactVerify, importJWK } from 'jose';
import type { OrderEvent } from '../orders/order-event.ts';
import type { PublicKey } from '../pricing/profile.ts';
import { checkHistory } from './check-history.ts';
import { keyId } from './key-id.ts';

/** Whether an order's history (oldest first) holds and its last event is signed by one of `keys`: the signature covers that event's hash, and the hash everything before. Never throws. */
export const isSignedHistory = async (
  events: readonly OrderEvent[],
  keys: readonly PublicKey[],
): Promise<boolean> => {
  const head = events.at(-1);
  return head !== undefined && (await checkHistory(events)) && isSigned(head, keys);
};

const isSigned = async (
  { hash, signature = '' }: OrderEvent,
  keys: readonly PublicKey[],
): Promise<boolean> => {
  const jws = signature.replace('..', `.${base64url.encode(hash)}.`);
  const key = keys.find(({ kid }) => kid === keyId(jws));
  if (key?.crv !== 'Ed25519') return false;
  try {
    const options = { algorithms: ['EdDSA', 'Ed25519'] };
    const { protectedHeader } = await compactVerify(jws, await importJWK(key, 'EdDSA'), options);
    return protectedHeader.typ === 'event+jws';
  } catch {
    return false;
  }
};
