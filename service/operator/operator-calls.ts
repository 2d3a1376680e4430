import { z } from 'zod';
import { Account } from '../../lib/intermediary/account.ts';
import { Announcement } from '../../lib/intermediary/club.ts';
import { Currency } from '../../lib/money/currency.ts';
import { Money } from '../../lib/money/money.ts';
import { Rate } from '../../lib/money/rate.ts';
import { Claim } from '../../lib/orders/claim.ts';
import { IdentityForm } from '../../lib/orders/identity.ts';
import { Login } from '../../lib/orders/login.ts';
import { Message, MessageForm } from '../../lib/orders/message.ts';
import { Order } from '../../lib/orders/order.ts';
import { OrderStatus } from '../../lib/orders/status.ts';
import { Fee, PaymentWay } from '../../lib/pricing/profile.ts';
import { Standing } from '../../lib/pricing/standing.ts';
import { Change } from '../changes/changes.ts';
import type { CallShape } from '../http/call-shape.ts';
import { SeedPayee } from '../profiles/profile-data.ts';
import { Staff, StaffMember } from '../staff/staff.ts';

/** An order as staff see it: with whose it is, how its promise stands, and who of the staff has claimed it. */
export const StaffOrder = z.strictObject({
  order: Order,
  shopper: Account.pick({ id: true, name: true, email: true }),
  clock: z.strictObject({
    state: z.enum(['none', 'on-time', 'soon', 'late']),
    minutesLeft: z.int().nullable(),
  }),
  claimedBy: z.string().nullable(),
});
export type StaffOrder = z.infer<typeof StaffOrder>;

/** One side of a money event: debits positive, credits negative. */
const Posting = z.strictObject({ account: z.string().max(100), amount: Money });

/** A money event of an order; its postings add up to nothing. */
const Journal = z.strictObject({
  event: z.enum(['payment', 'purchase', 'refund-due', 'refund']),
  at: z.iso.datetime(),
  postings: z.array(Posting),
});

/** Where a fee stands: on one way to pay, or on all of them. */
const feePlace = PaymentWay.shape.id.nullable();
const sentence = z.string().trim().min(1).max(500);
const nothing = z.strictObject({});
const byKey = z.strictObject({ key: z.string().min(1).max(320) });
const call = <const T extends CallShape>(shape: T): T => shape;

/** A move of one order: `key` is its number (UPCARD-1001) or its id. */
const move = <const B extends z.ZodType | null>(verb: string, body: B) =>
  call({
    method: 'POST',
    path: `/v1/operator/orders/{key}/${verb}`,
    caller: 'operator',
    params: byKey,
    query: nothing,
    body,
    answer: StaffOrder,
    problems: ['not-found', 'not-in-this-status', 'not-allowed'],
  });

/** The end of an identity check: `key` is the shopper's id or e-mail address. */
const judge = <const B extends z.ZodType | null>(verb: string, body: B) =>
  call({
    method: 'POST',
    path: `/v1/operator/identities/{key}/${verb}`,
    caller: 'operator',
    params: byKey,
    query: nothing,
    body,
    answer: Account,
    problems: ['not-found', 'not-in-this-status'],
  });

/** The end of the open claim about an order. */
const decide = <const B extends z.ZodType>(verb: string, body: B) =>
  call({
    method: 'POST',
    path: `/v1/operator/orders/{key}/claim/${verb}`,
    caller: 'operator',
    params: byKey,
    query: nothing,
    body,
    answer: Claim,
    problems: ['not-found', 'not-in-this-status', 'above-limit'],
  });

/** What staff can do, as data, in the shape of the contract's table; `service/operator.ts` and the routes come from it. */
export const operatorCalls = {
  listOrders: call({
    method: 'GET',
    path: '/v1/operator/orders',
    caller: 'operator',
    params: nothing,
    query: z.strictObject({ status: OrderStatus.optional() }),
    body: null,
    answer: z.strictObject({ orders: z.array(StaffOrder).max(200) }),
    problems: [],
  }),
  showOrder: call({
    method: 'GET',
    path: '/v1/operator/orders/{key}',
    caller: 'operator',
    params: byKey,
    query: nothing,
    body: null,
    answer: StaffOrder,
    problems: ['not-found'],
  }),
  listIdentities: call({
    method: 'GET',
    path: '/v1/operator/identities',
    caller: 'operator',
    params: nothing,
    query: nothing,
    body: null,
    answer: z.strictObject({
      waiting: z.array(z.strictObject({ account: Account, form: IdentityForm })).max(200),
    }),
    problems: [],
  }),
  verifyIdentity: judge('verify', null),
  refuseIdentity: judge('refuse', z.strictObject({ reason: sentence })),
  claim: move('claim', null),
  /** The login of an order, opened and wiped. */
  openLogin: call({
    method: 'POST',
    path: '/v1/operator/orders/{key}/login/open',
    caller: 'operator',
    params: byKey,
    query: nothing,
    body: null,
    answer: Login,
    problems: ['not-found', 'not-in-this-status'],
  }),
  done: move(
    'done',
    z.strictObject({
      storeOrderNumber: z.string().trim().min(1).max(100),
      charged: Money.nullable(),
      note: z.string().trim().max(1000),
    }),
  ),
  fail: move('fail', z.strictObject({ reason: sentence })),
  refund: move('refund', z.strictObject({ amount: Money.nullable() })),
  ledger: call({
    method: 'GET',
    path: '/v1/operator/ledger',
    caller: 'operator',
    params: nothing,
    query: nothing,
    body: null,
    answer: z.strictObject({ accounts: z.array(Posting) }),
    problems: [],
  }),
  orderLedger: call({
    method: 'GET',
    path: '/v1/operator/orders/{key}/ledger',
    caller: 'operator',
    params: byKey,
    query: nothing,
    body: null,
    answer: z.strictObject({ journals: z.array(Journal) }),
    problems: ['not-found'],
  }),
  listClaims: call({
    method: 'GET',
    path: '/v1/operator/claims',
    caller: 'operator',
    params: nothing,
    query: nothing,
    body: null,
    answer: z.strictObject({
      claims: z.array(z.strictObject({ number: z.string(), claim: Claim })).max(200),
    }),
    problems: [],
  }),
  acceptClaim: decide('accept', z.strictObject({ amount: Money.nullable(), answer: sentence })),
  refuseClaim: decide('refuse', z.strictObject({ answer: sentence })),
  orderClaims: call({
    method: 'GET',
    path: '/v1/operator/orders/{key}/claims',
    caller: 'operator',
    params: byKey,
    query: nothing,
    body: null,
    answer: z.strictObject({ claims: z.array(Claim).max(100) }),
    problems: ['not-found'],
  }),
  readThread: call({
    method: 'GET',
    path: '/v1/operator/orders/{key}/messages',
    caller: 'operator',
    params: byKey,
    query: nothing,
    body: null,
    answer: z.strictObject({ messages: z.array(Message).max(500) }),
    problems: ['not-found'],
  }),
  answerShopper: call({
    method: 'POST',
    path: '/v1/operator/orders/{key}/messages',
    caller: 'operator',
    params: byKey,
    query: nothing,
    body: MessageForm,
    answer: Message,
    problems: ['not-found', 'order-differs'],
  }),
  showShopper: call({
    method: 'GET',
    path: '/v1/operator/shoppers/{key}',
    caller: 'operator',
    params: byKey,
    query: nothing,
    body: null,
    answer: z.strictObject({
      account: Account,
      granted: Standing.pick({ tier: true, points: true, offers: true }),
    }),
    problems: ['not-found'],
  }),
  setStanding: call({
    method: 'PUT',
    path: '/v1/operator/shoppers/{key}/standing',
    caller: 'operator',
    role: 'supervisor',
    params: byKey,
    query: nothing,
    body: Standing.pick({ tier: true, points: true, offers: true }),
    answer: Account,
    problems: ['not-found'],
  }),
  listAnnouncements: call({
    method: 'GET',
    path: '/v1/operator/announcements',
    caller: 'operator',
    params: nothing,
    query: nothing,
    body: null,
    answer: z.strictObject({ announcements: z.array(Announcement).max(50) }),
    problems: [],
  }),
  announce: call({
    method: 'PUT',
    path: '/v1/operator/announcements',
    caller: 'operator',
    role: 'supervisor',
    params: nothing,
    query: nothing,
    body: Announcement,
    answer: z.strictObject({ announcements: z.array(Announcement).max(50) }),
    problems: [],
  }),
  setRate: call({
    method: 'PUT',
    path: '/v1/operator/rates',
    caller: 'operator',
    role: 'supervisor',
    params: nothing,
    query: nothing,
    body: z.strictObject({
      from: Currency,
      to: Currency,
      value: Rate.shape.value,
      scale: Rate.shape.scale,
    }),
    answer: z.strictObject({ rates: z.array(Rate).max(400) }),
    problems: [],
  }),
  setFee: call({
    method: 'PUT',
    path: '/v1/operator/fees',
    caller: 'operator',
    role: 'supervisor',
    params: nothing,
    query: nothing,
    body: z.strictObject({ way: feePlace, fee: Fee }),
    answer: z.strictObject({ fees: z.array(Fee).max(20) }),
    problems: [],
  }),
  removeFee: call({
    method: 'POST',
    path: '/v1/operator/fees/remove',
    caller: 'operator',
    role: 'supervisor',
    params: nothing,
    query: nothing,
    body: z.strictObject({ way: feePlace, code: Fee.shape.code }),
    answer: z.strictObject({ fees: z.array(Fee).max(20) }),
    problems: ['not-found'],
  }),
  showPayee: call({
    method: 'GET',
    path: '/v1/operator/payees/{key}',
    caller: 'operator',
    params: byKey,
    query: nothing,
    body: null,
    answer: SeedPayee,
    problems: ['not-found'],
  }),
  putPayee: call({
    method: 'PUT',
    path: '/v1/operator/payees',
    caller: 'operator',
    role: 'supervisor',
    params: nothing,
    query: nothing,
    body: SeedPayee,
    answer: SeedPayee,
    problems: [],
  }),
  removePayee: call({
    method: 'POST',
    path: '/v1/operator/payees/{key}/remove',
    caller: 'operator',
    role: 'supervisor',
    params: byKey,
    query: nothing,
    body: null,
    answer: SeedPayee,
    problems: ['not-found'],
  }),
  changes: call({
    method: 'GET',
    path: '/v1/operator/changes',
    caller: 'operator',
    params: nothing,
    query: z.strictObject({ what: z.enum(['rate', 'fee', 'payee']).optional() }),
    body: null,
    answer: z.strictObject({ changes: z.array(Change).max(200) }),
    problems: [],
  }),
  whoAmI: call({
    method: 'GET',
    path: '/v1/operator/me',
    caller: 'operator',
    params: nothing,
    query: nothing,
    body: null,
    answer: Staff,
    problems: [],
  }),
  listStaff: call({
    method: 'GET',
    path: '/v1/operator/staff',
    caller: 'operator',
    role: 'supervisor',
    params: nothing,
    query: nothing,
    body: null,
    answer: z.strictObject({ staff: z.array(StaffMember).max(500) }),
    problems: [],
  }),
  addStaff: call({
    method: 'POST',
    path: '/v1/operator/staff',
    caller: 'operator',
    role: 'supervisor',
    params: nothing,
    query: nothing,
    body: Staff,
    answer: Staff.extend({ token: z.string() }),
    problems: ['name-taken'],
  }),
  disableStaff: call({
    method: 'POST',
    path: '/v1/operator/staff/{key}/disable',
    caller: 'operator',
    role: 'supervisor',
    params: byKey,
    query: nothing,
    body: null,
    answer: StaffMember,
    problems: ['not-found'],
  }),
} as const;

/** The name of a call of staff. */
export type OperatorCallName = keyof typeof operatorCalls;
