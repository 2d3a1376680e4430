import { type CallName, contract } from '../../lib/intermediary/contract.ts';
import { ask, type Sent, type Told } from './practice.ts';
import { cart, form } from './samples.ts';

/** A service in another process. */
export type Remote = {
  readonly call: (name: CallName, sent: Sent) => Promise<Told>;
  readonly register: () => Promise<{ token: string; email: string }>;
};

/** Speaks to the service at an origin. */
export const remote = (origin: string): Remote => {
  const call = (name: CallName, sent: Sent) =>
    ask((path, init) => fetch(origin + path, init), contract[name], sent);
  return {
    call,
    register: async () => {
      const email = `${crypto.randomUUID()}@example.com`;
      const body = { name: 'A Shopper', email, password: 'canary-password' };
      const { json } = await call('register', { body });
      return { token: json.token, email };
    },
  };
};

/** A body that places the sample cart at a fresh price. */
export const orderBodyFor = async ({ call }: Remote, token: string) => {
  const { json } = await call('quote', {
    token,
    body: { cart, kind: 'store-cart', way: 'gateway' },
  });
  return { quote: json.jws, cart, form };
};
