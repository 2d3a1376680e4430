import type { Order } from '../../lib/orders/order.ts';
import {
  askQuote,
  goodCard,
  openWindow,
  type Practice,
  register,
  sendCard,
  verify,
} from './practice.ts';
import { cart, form, identity } from './samples.ts';

/** Markup that would run if it were not shown as text. */
export const nasty = `"><img src=x onerror="document.title='owned'"><script>document.title='owned'</script>`;

/** A cart whose every text is markup. */
const nastyCart = {
  ...cart,
  items: cart.items.map((item) => ({
    ...item,
    title: `Kettle ${nasty}`,
    variant: nasty,
    seller: nasty,
  })),
  lines: cart.lines.map((line) => ({ ...line, label: nasty })),
};

/** Somebody new, verified, with the sample cart ordered and paid. `texts` are put wherever a shopper can write. */
export const paidOrder = async (practice: Practice, texts = ''): Promise<Paid> => {
  const shopper = await register(practice);
  const { token } = shopper;
  const whole = texts ? nastyCart : cart;
  const name = texts || 'A Shopper';
  await practice.call('changeMe', { token, body: { name, phone: '', country: 'IR' } });
  await verify(practice, shopper);
  const quote = await askQuote(practice, token, { cart: whole });
  const told = await practice.call('placeOrder', {
    token,
    params: { id: crypto.randomUUID() },
    body: { quote: quote.jws, cart: whole, form: { ...form, note: texts } },
  });
  if (told.status !== 201) throw new Error(told.text);
  const order: Order = told.json;
  await sendCard(practice, await openWindow(practice, token, order.id), goodCard);
  return { ...shopper, order };
};

/** A shopper with a paid order. */
export type Paid = {
  readonly token: string;
  readonly id: string;
  readonly email: string;
  readonly order: Order;
};

/** Has the shopper write about the order and claim a part of it. */
export const complain = async (practice: Practice, { token, order }: Paid, text: string) => {
  const params = { id: order.id };
  const id = crypto.randomUUID();
  await practice.call('writeMessage', { token, params, body: { id, text } });
  const amount = { ...order.price.total, minor: 100_000_000 };
  const body = { id, amount, sendBack: false, reason: 'damaged', text };
  const told = await practice.call('fileClaim', { token, params, body });
  if (told.status !== 201) throw new Error(told.text);
};

/** Somebody new whose identity form waits. */
export const waitingIdentity = async (practice: Practice, fullName: string) => {
  const shopper = await register(practice);
  const body = { ...identity, fullName };
  await practice.call('giveIdentity', { token: shopper.token, body });
  return shopper;
};
