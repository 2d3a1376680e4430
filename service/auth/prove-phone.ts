import type { PhoneProof } from '../../lib/orders/lost-password.ts';
import { writeShopper } from '../accounts/write-shopper.ts';
import type { Reply } from '../http/refusal.ts';
import type { Service } from '../service.ts';
import { tellAuth } from './call-auth.ts';

/** Who asks: the shopper's id, their bearer token as it came, and their network address. */
type Asking = { readonly owner: string; readonly authorization: string; readonly client: string };

/** Sends a code to a telephone number, to prove that it is the shopper's. */
export const sendPhoneCode = (
  { auth }: Service,
  phone: string,
  { authorization, client }: Asking,
): Promise<Reply<null>> =>
  tellAuth(auth, {
    path: '/phone-number/send-otp',
    body: { phoneNumber: phone },
    client,
    authorization,
  });

/** Takes the code: from then on the number is the shopper's, and a new password can be asked for by it. */
export const provePhone = async (
  { auth, db }: Service,
  { phone, code }: PhoneProof,
  { owner, authorization, client }: Asking,
): Promise<Reply<null>> => {
  const body = { phoneNumber: phone, code, updatePhoneNumber: true, disableSession: true };
  const told = await tellAuth(auth, { path: '/phone-number/verify', body, client, authorization });
  if (told.ok) await writeShopper(db, owner, { phone });
  return told;
};
