import { base64url } from 'jose';
import type { SealedLogin } from '../../lib/intermediary/sealed-login.ts';
import { bound, purpose, sealing } from '../../lib/intermediary/sealing.ts';
import { Login } from '../../lib/orders/login.ts';
import type { SealingKeys } from './sealing-keys.ts';

/** What was sealed to these keys for this order; `null` for what was not, or is no login. */
export const openSealed = async (
  { open, publicKey }: SealingKeys,
  { kid, enc, sealed }: SealedLogin,
  order: string,
): Promise<Login | null> => {
  if (kid !== publicKey.kid) return null;
  try {
    const recipient = { recipientKey: open, enc: base64url.decode(enc), info: purpose };
    const bytes = await sealing.open(recipient, base64url.decode(sealed), bound(order));
    return Login.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
};
