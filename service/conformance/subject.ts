import type { Cart } from '../../lib/cart/cart.ts';
import type { Answer, Client } from '../../lib/intermediary/answer.ts';
import { createClient } from '../../lib/intermediary/client.ts';
import { minorDigits } from '../../lib/money/minor-digits.ts';
import type { OrderForm } from '../../lib/orders/order-form.ts';
import type { Profile } from '../../lib/pricing/profile.ts';

/** The implementation under test: its origin, its profile, and two shoppers who were registered for the test. */
export type Subject = {
  readonly origin: string;
  readonly profile: Profile;
  readonly anonymous: Client;
  readonly shopper: Shopper;
  readonly other: Shopper;
};

/** Somebody who was registered for the test. */
export type Shopper = {
  readonly client: Client;
  readonly account: string;
  readonly email: string;
  readonly password: string;
};

/** The value of an answer; throws with the refusal's words when there is none. */
export const answerOf = <T>(answer: Answer<T>): T => {
  if (answer.ok) return answer.value;
  const { code, title, detail } = answer.problem;
  throw new Error(`${code}: ${title} ${detail}`);
};

/** Throws with a sentence unless something holds. */
export const must = (holds: boolean, sentence: string): void => {
  if (!holds) throw new Error(sentence);
};

/** Throws unless a call was refused with this code. */
export const mustRefuse = (answer: Answer<unknown>, code: string): void =>
  must(
    !answer.ok && answer.problem.code === code,
    `wanted the refusal ${code}, got ${answer.ok ? 'a good answer' : answer.problem.code}`,
  );

/** Registers two shoppers at an origin and reads its profile. */
export const meet = async (origin: string): Promise<Subject> => {
  const anonymous = createClient(origin, null);
  const profile = answerOf(await anonymous('profile', {}));
  const [shopper, other] = [await register(origin), await register(origin)];
  return { origin, profile, anonymous, shopper, other };
};

const register = async (origin: string): Promise<Shopper> => {
  const email = `conformance-${crypto.randomUUID()}@example.com`;
  const password = crypto.randomUUID();
  const body = { name: 'Conformance', email, password };
  const { token } = answerOf(await createClient(origin, null)('register', { body }));
  const client = createClient(origin, token);
  return { client, email, password, account: answerOf(await client('me', {})).id };
};

/** A cart that the implementation should take by its own profile: in its first currency, a little above its lower limit. */
export const cartFor = ({ currencies, settlement }: Profile): Cart => {
  const currency = currencies?.[0] ?? (settlement === 'USD' ? 'USD' : 'EUR');
  const minor = 100 * 10 ** (minorDigits(currency) ?? 0);
  return {
    store: 'amazon',
    page: 'checkout',
    address: 'https://www.amazon.com/checkout/p/p-1/spc',
    items: [],
    lines: [],
    total: { minor, currency },
    totalKind: 'grand',
    seenAt: '2026-01-01T00:00:00.000Z',
  };
};

/** A form of the first kind that the implementation takes and that needs nothing but words; for invoices the payee is looked up. */
export const formFor = async ({ profile, anonymous }: Subject): Promise<OrderForm> => {
  const base = { address: 'https://www.amazon.com/gp/buy', steps: 'Pay it.', note: '' };
  if (profile.kinds.includes('store-cart'))
    return { kind: 'store-cart', delivery: null, variantsConfirmed: true, note: '' };
  if (!profile.kinds.includes('seller-invoice')) return { kind: 'other', what: 'A fee', ...base };
  const { payees } = answerOf(await anonymous('payees', { query: { query: 'co' } }));
  const [payee] = payees.length > 0 ? payees : await somePayees(anonymous);
  const rest = { invoiceNumber: 'C-1', goods: 'A sample', delivery: null, note: '' };
  const target = payee?.targets[0]?.id ?? '';
  const kind = 'seller-invoice';
  return { kind, payee: payee?.id ?? '', target, deliveryTerms: 'DAP', ...rest };
};

const somePayees = async (client: Client) =>
  answerOf(await client('payees', { query: { query: 'KR-1' } })).payees;
