import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangePassword } from '../../components/orders/ChangePassword.tsx';
import { GiveLogin } from '../../components/orders/GiveLogin.tsx';
import { sealLogin } from '../../lib/intermediary/seal-login.ts';
import { send } from '../../lib/messages/send.ts';
import type { Login } from '../../lib/orders/login.ts';
import { loginState } from '../../lib/orders/login-state.ts';
import type { Order } from '../../lib/orders/order.ts';
import { takesLogin } from '../../lib/orders/takes-login.ts';
import type { PublicKey } from '../../lib/pricing/profile.ts';
import type { OrderRow } from '../../lib/storage/rows.ts';
import { storeName } from './store-name.ts';
import { useErrand } from './use-live.ts';

export type LoginStepProps = {
  readonly row: OrderRow;
  readonly order: Order;
  readonly intermediaryName: string;
  readonly keys: readonly PublicKey[];
};

/** The login of an order that may need one: sealed here, in this page, before it goes anywhere; and once staff have opened it, the reminder to change the password. */
export function LoginStep({ row, order, intermediaryName, keys }: LoginStepProps) {
  const { t } = useTranslation();
  const errand = useErrand(`login ${row.id}`);
  const [isUnsealable, setUnsealable] = useState(false);
  const site = storeName(row.cart);
  const state = loginState(order.events);
  const [key] = keys;
  const give = async (login: Login) => {
    setUnsealable(false);
    try {
      if (key) send('loginSealed', { id: row.id, sealed: await sealLogin(login, key, row.id) });
    } catch {
      setUnsealable(true);
    }
  };
  return (
    <>
      {state === 'opened' && row.passwordChangedAt === null && (
        <ChangePassword site={site} onDone={() => send('passwordChanged', { id: row.id })} />
      )}
      {key && takesLogin(order.form.kind, order.status) && (
        <section className="sheet stack">
          <h3>{t('login.title')}</h3>
          <GiveLogin
            intermediaryName={intermediaryName}
            site={site}
            isGiven={state === 'given'}
            busy={errand?.state === 'running'}
            problem={
              isUnsealable
                ? 'login-unsealable'
                : errand?.state === 'failed'
                  ? (errand.problem?.code ?? 'other')
                  : null
            }
            onGive={give}
          />
        </section>
      )}
    </>
  );
}
