import { z } from 'zod';
import { Cart } from '../cart/cart.ts';
import { Currency } from '../money/currency.ts';
import { Money } from '../money/money.ts';
import { Rate } from '../money/rate.ts';
import { RateHistory } from '../money/rate-history.ts';
import { Claim, ClaimForm } from '../orders/claim.ts';
import { IdentityForm } from '../orders/identity.ts';
import { LostPassword, NewPassword, PhoneNumber, PhoneProof } from '../orders/lost-password.ts';
import { Message, MessageForm } from '../orders/message.ts';
import { Order, OrderId } from '../orders/order.ts';
import { OrderEvent } from '../orders/order-event.ts';
import { OrderForm } from '../orders/order-form.ts';
import { Payee } from '../orders/payee.ts';
import { OrderKind } from '../pricing/order-kind.ts';
import { Profile } from '../pricing/profile.ts';
import { Account, AccountChange, Credentials, Registration, Session } from './account.ts';
import { Announcement, Group, GroupCode } from './club.ts';
import { PersonalData } from './personal-data.ts';
import type { ProblemCode } from './problem.ts';
import { SignedQuote } from './quote.ts';
import { SealedLogin } from './sealed-login.ts';

/** What `POST /v1/quotes` takes; `group` is the group that the cart is ordered with. */
export const QuoteRequest = z.strictObject({
  cart: Cart,
  kind: OrderKind,
  way: z.string().min(1).max(40),
  group: GroupCode.nullable().optional(),
});
export type QuoteRequest = z.infer<typeof QuoteRequest>;

/** What `PUT /v1/orders/{id}` takes: the firm price that was agreed to, the cart that it is for and the form of its kind. */
export const OrderRequest = z.strictObject({
  quote: z.string().min(1).max(60_000),
  cart: Cart,
  form: OrderForm,
});
export type OrderRequest = z.infer<typeof OrderRequest>;

/** The address of the service's payment window; `until` when it closes. Card data go there and nowhere else. */
export const PaymentWindow = z.strictObject({
  address: z.url().max(2000),
  until: z.iso.datetime(),
});
export type PaymentWindow = z.infer<typeof PaymentWindow>;

/** What cancelling would do at this moment: whether it can be done, and what comes back (`null` when nothing was paid). */
export const Cancellation = z.strictObject({ possible: z.boolean(), refund: Money.nullable() });
export type Cancellation = z.infer<typeof Cancellation>;

/** One page of own orders, newest first; `next` is the cursor of the following page. */
export const OrderPage = z.strictObject({
  orders: z.array(Order).max(100),
  next: z.string().max(100).nullable(),
});
export type OrderPage = z.infer<typeof OrderPage>;

/** What changed after a cursor: events in order of `seq`, at most 200 a page. As server-sent events each event is one `message` with `id: <seq>`. */
export const EventPage = z.strictObject({
  events: z.array(OrderEvent).max(200),
  last: z.int().min(0),
});
export type EventPage = z.infer<typeof EventPage>;

/**
 * What `GET /v1/rates/history` is asked for. A pair that isn't in `GET /v1/rates` in just this direction is refused with `rate-unknown` rather than answered
 * with an empty list: a rate that there is has at least today's day, so "none" is no state of a history but a question about something that isn't dealt in.
 */
const RatePair = z.strictObject({ from: Currency, to: Currency });

const byId = z.strictObject({ id: OrderId });
const byCode = z.strictObject({ code: GroupCode });
const nothing = z.strictObject({});

/**
 * One call of the contract. `path` has `{name}` places that `params` fills; `caller` says whose token it needs. `problems` are
 * the codes that its refusals may carry beside those that every call has (bad-request, too-large, not-signed-in, internal).
 */
type Call = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly caller: 'anyone' | 'shopper';
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body: z.ZodType | null;
  readonly answer: z.ZodType | null;
  readonly problems: readonly ProblemCode[];
};

const call = <const T extends Call>(shape: T): T => shape;

/** The intermediary contract, version 1, as data: the client, the reference service's routes and `/openapi.json` all come from this table. */
export const contract = {
  profile: call({
    method: 'GET',
    path: '/v1/profile',
    caller: 'anyone',
    params: nothing,
    query: nothing,
    body: null,
    answer: Profile,
    problems: [],
  }),
  rates: call({
    method: 'GET',
    path: '/v1/rates',
    caller: 'anyone',
    params: nothing,
    query: nothing,
    body: null,
    answer: z.strictObject({ rates: z.array(Rate).max(400) }),
    problems: [],
  }),
  ratesHistory: call({
    method: 'GET',
    path: '/v1/rates/history',
    caller: 'anyone',
    params: nothing,
    query: RatePair,
    body: null,
    answer: RateHistory,
    problems: ['rate-unknown'],
  }),
  announcements: call({
    method: 'GET',
    path: '/v1/announcements',
    caller: 'anyone',
    params: nothing,
    query: nothing,
    body: null,
    answer: z.strictObject({ announcements: z.array(Announcement).max(50) }),
    problems: [],
  }),
  openGroup: call({
    method: 'POST',
    path: '/v1/groups',
    caller: 'shopper',
    params: nothing,
    query: nothing,
    body: null,
    answer: Group,
    problems: [],
  }),
  joinGroup: call({
    method: 'POST',
    path: '/v1/groups/{code}/members',
    caller: 'shopper',
    params: byCode,
    query: nothing,
    body: null,
    answer: Group,
    problems: ['group-unknown'],
  }),
  group: call({
    method: 'GET',
    path: '/v1/groups/{code}',
    caller: 'shopper',
    params: byCode,
    query: nothing,
    body: null,
    answer: Group,
    problems: ['group-unknown'],
  }),
  payees: call({
    method: 'GET',
    path: '/v1/payees',
    caller: 'anyone',
    params: nothing,
    query: z.strictObject({ query: z.string().trim().min(2).max(100) }),
    body: null,
    answer: z.strictObject({ payees: z.array(Payee).max(20) }),
    problems: [],
  }),
  register: call({
    method: 'POST',
    path: '/v1/auth/sign-up/email',
    caller: 'anyone',
    params: nothing,
    query: nothing,
    body: Registration,
    answer: Session,
    problems: ['email-taken', 'weak-password', 'too-many-attempts'],
  }),
  signIn: call({
    method: 'POST',
    path: '/v1/auth/sign-in/email',
    caller: 'anyone',
    params: nothing,
    query: nothing,
    body: Credentials,
    answer: Session,
    problems: ['wrong-credentials', 'too-many-attempts'],
  }),
  lostPassword: call({
    method: 'POST',
    path: '/v1/auth/lost-password',
    caller: 'anyone',
    params: nothing,
    query: nothing,
    body: LostPassword,
    answer: null,
    problems: ['too-many-attempts'],
  }),
  newPassword: call({
    method: 'POST',
    path: '/v1/auth/new-password',
    caller: 'anyone',
    params: nothing,
    query: nothing,
    body: NewPassword,
    answer: null,
    problems: ['wrong-code', 'weak-password', 'too-many-attempts'],
  }),
  sendPhoneCode: call({
    method: 'POST',
    path: '/v1/me/phone',
    caller: 'shopper',
    params: nothing,
    query: nothing,
    body: z.strictObject({ phone: PhoneNumber }),
    answer: null,
    problems: ['too-many-attempts'],
  }),
  provePhone: call({
    method: 'PUT',
    path: '/v1/me/phone',
    caller: 'shopper',
    params: nothing,
    query: nothing,
    body: PhoneProof,
    answer: null,
    problems: ['wrong-code', 'too-many-attempts'],
  }),
  signOut: call({
    method: 'POST',
    path: '/v1/auth/sign-out',
    caller: 'shopper',
    params: nothing,
    query: nothing,
    body: null,
    answer: null,
    problems: [],
  }),
  me: call({
    method: 'GET',
    path: '/v1/me',
    caller: 'shopper',
    params: nothing,
    query: nothing,
    body: null,
    answer: Account,
    problems: [],
  }),
  changeMe: call({
    method: 'PUT',
    path: '/v1/me',
    caller: 'shopper',
    params: nothing,
    query: nothing,
    body: AccountChange,
    answer: Account,
    problems: [],
  }),
  exportMe: call({
    method: 'GET',
    path: '/v1/me/export',
    caller: 'shopper',
    params: nothing,
    query: nothing,
    body: null,
    answer: PersonalData,
    problems: [],
  }),
  eraseMe: call({
    method: 'DELETE',
    path: '/v1/me',
    caller: 'shopper',
    params: nothing,
    query: nothing,
    body: null,
    answer: null,
    problems: ['orders-open'],
  }),
  giveIdentity: call({
    method: 'PUT',
    path: '/v1/me/identity',
    caller: 'shopper',
    params: nothing,
    query: nothing,
    body: IdentityForm,
    answer: Account,
    problems: ['not-in-this-status'],
  }),
  quote: call({
    method: 'POST',
    path: '/v1/quotes',
    caller: 'shopper',
    params: nothing,
    query: nothing,
    body: QuoteRequest,
    answer: SignedQuote,
    problems: [
      'kind-not-taken',
      'currency-not-taken',
      'country-not-taken',
      'way-unknown',
      'below-limit',
      'above-limit',
      'rate-unknown',
      'cart-differs',
      'group-unknown',
    ],
  }),
  placeOrder: call({
    method: 'PUT',
    path: '/v1/orders/{id}',
    caller: 'shopper',
    params: byId,
    query: nothing,
    body: OrderRequest,
    answer: Order,
    problems: [
      'quote-invalid',
      'quote-expired',
      'rate-moved',
      'cart-differs',
      'order-differs',
      'kind-not-taken',
      'payee-unknown',
      'country-not-taken',
    ],
  }),
  orders: call({
    method: 'GET',
    path: '/v1/orders',
    caller: 'shopper',
    params: nothing,
    query: z.strictObject({ after: z.string().max(100).optional() }),
    body: null,
    answer: OrderPage,
    problems: [],
  }),
  order: call({
    method: 'GET',
    path: '/v1/orders/{id}',
    caller: 'shopper',
    params: byId,
    query: nothing,
    body: null,
    answer: Order,
    problems: ['not-found'],
  }),
  events: call({
    method: 'GET',
    path: '/v1/events',
    caller: 'shopper',
    params: nothing,
    query: z.strictObject({ after: z.string().regex(/^\d{1,15}$/) }),
    body: null,
    answer: EventPage,
    problems: [],
  }),
  openPayment: call({
    method: 'POST',
    path: '/v1/orders/{id}/payment',
    caller: 'shopper',
    params: byId,
    query: nothing,
    body: null,
    answer: PaymentWindow,
    problems: ['not-found', 'not-in-this-status', 'identity-required'],
  }),
  giveLogin: call({
    method: 'PUT',
    path: '/v1/orders/{id}/login',
    caller: 'shopper',
    params: byId,
    query: nothing,
    body: SealedLogin,
    answer: Order,
    problems: ['not-found', 'not-in-this-status', 'login-unsealable'],
  }),
  cancellation: call({
    method: 'GET',
    path: '/v1/orders/{id}/cancellation',
    caller: 'shopper',
    params: byId,
    query: nothing,
    body: null,
    answer: Cancellation,
    problems: ['not-found'],
  }),
  claims: call({
    method: 'GET',
    path: '/v1/orders/{id}/claims',
    caller: 'shopper',
    params: byId,
    query: nothing,
    body: null,
    answer: z.strictObject({ claims: z.array(Claim).max(100) }),
    problems: ['not-found'],
  }),
  fileClaim: call({
    method: 'POST',
    path: '/v1/orders/{id}/claims',
    caller: 'shopper',
    params: byId,
    query: nothing,
    body: ClaimForm,
    answer: Claim,
    problems: [
      'not-found',
      'not-in-this-status',
      'order-differs',
      'above-limit',
      'below-limit',
      'currency-not-taken',
    ],
  }),
  messages: call({
    method: 'GET',
    path: '/v1/orders/{id}/messages',
    caller: 'shopper',
    params: byId,
    query: nothing,
    body: null,
    answer: z.strictObject({ messages: z.array(Message).max(500) }),
    problems: ['not-found'],
  }),
  writeMessage: call({
    method: 'POST',
    path: '/v1/orders/{id}/messages',
    caller: 'shopper',
    params: byId,
    query: nothing,
    body: MessageForm,
    answer: Message,
    problems: ['not-found', 'order-differs'],
  }),
  cancel: call({
    method: 'POST',
    path: '/v1/orders/{id}/cancel',
    caller: 'shopper',
    params: byId,
    query: nothing,
    body: null,
    answer: Order,
    problems: ['not-found', 'not-in-this-status'],
  }),
} as const;

/** The name of a call of the contract. */
export type CallName = keyof typeof contract;
