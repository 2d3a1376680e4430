import type { LostPassword, NewPassword } from '../../lib/orders/lost-password.ts';
import type { Reply } from '../http/refusal.ts';
import type { Service } from '../service.ts';
import { tellAuth } from './call-auth.ts';

/** Sends a code for a new password by mail or SMS. The answer is the same whether or not there is such an account. */
export const askNewPassword = (
  { auth }: Service,
  who: LostPassword,
  client: string,
): Promise<Reply<null>> =>
  'email' in who
    ? tellAuth(auth, { path: '/request-password-reset', body: who, client })
    : tellAuth(auth, {
        path: '/phone-number/request-password-reset',
        body: { phoneNumber: who.phone },
        client,
      });

/** Sets a new password by the code that was sent; it can be used once, and every session ends. */
export const setNewPassword = (
  { auth }: Service,
  given: NewPassword,
  client: string,
): Promise<Reply<null>> => {
  const { code, password: newPassword } = given;
  return 'phone' in given
    ? tellAuth(auth, {
        path: '/phone-number/reset-password',
        body: { phoneNumber: given.phone, otp: code, newPassword },
        client,
      })
    : tellAuth(auth, { path: '/reset-password', body: { token: code, newPassword }, client });
};
