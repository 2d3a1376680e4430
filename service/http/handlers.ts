import type { CallName, contract } from '../../lib/intermediary/contract.ts';
import { cancellation } from '../../lib/orders/cancellation.ts';
import { changeAccount } from '../accounts/change-account.ts';
import { eraseShopper } from '../accounts/erase-shopper.ts';
import { exportShopper } from '../accounts/export-shopper.ts';
import { giveIdentity } from '../accounts/give-identity.ts';
import { tellAccount } from '../accounts/tell-account.ts';
import { readAnnouncements } from '../announcements/read-announcements.ts';
import { callAuth } from '../auth/call-auth.ts';
import { endSession } from '../auth/end-session.ts';
import { askNewPassword, setNewPassword } from '../auth/passwords.ts';
import { provePhone, sendPhoneCode } from '../auth/prove-phone.ts';
import { fileClaim } from '../claims/file-claim.ts';
import { readClaims } from '../claims/read-claims.ts';
import { joinGroup, openGroup, showGroup } from '../club/groups.ts';
import { readEvents } from '../events/read-events.ts';
import { streamEvents } from '../events/stream-events.ts';
import { rulesNow } from '../fees/rules-now.ts';
import { giveLogin } from '../logins/give-login.ts';
import { readThread, writeMessage } from '../messages/thread.ts';
import { cancelOrder } from '../orders/cancel-order.ts';
import { listOrders } from '../orders/list-orders.ts';
import { withOwnOrder } from '../orders/own-order.ts';
import { placeOrder } from '../orders/place-order.ts';
import { showOrder } from '../orders/show-order.ts';
import { findPayees } from '../payees/find-payees.ts';
import { openPayment } from '../payment/open-payment.ts';
import { makeQuote } from '../quotes/make-quote.ts';
import { readRateHistory } from '../rates/read-rate-history.ts';
import { readRates } from '../rates/read-rates.ts';
import type { Handler } from './bind.ts';
import type { Parsed } from './call-shape.ts';
import { reply } from './refusal.ts';

/** What each call of the contract does here. A call without a handler doesn't compile. */
export const handlers: { readonly [N in CallName]: Handler<(typeof contract)[N]> } = {
  profile: async (service) => reply(await rulesNow(service.db, service)),
  rates: async (service) => reply({ rates: await readRates(service.db, service) }),
  ratesHistory: (service, { query }) => readRateHistory(service, query),
  payees: async ({ db }, { query }) => reply({ payees: await findPayees(db, query.query) }),
  announcements: async (service) => reply({ announcements: await readAnnouncements(service) }),
  openGroup: (service, { shopper }) => openGroup(service, shopper.id),
  joinGroup: (service, { shopper, params }) => joinGroup(service, shopper.id, params.code),
  group: (service, { shopper, params }) => showGroup(service, shopper.id, params.code),
  register: (service, { body, client }) =>
    callAuth(service.auth, { path: '/sign-up/email', body, client }),
  signIn: (service, { body, client }) =>
    callAuth(service.auth, { path: '/sign-in/email', body, client }),
  lostPassword: (service, { body, client }) => askNewPassword(service, body, client),
  newPassword: (service, { body, client }) => setNewPassword(service, body, client),
  sendPhoneCode: (service, { body, ...from }) => sendPhoneCode(service, body.phone, askingOf(from)),
  provePhone: (service, { body, ...from }) => provePhone(service, body, askingOf(from)),
  signOut: async (service, { context }) => {
    await endSession(service, context.req.raw);
    return reply(null);
  },
  me: async ({ db }, { shopper }) => reply(await tellAccount(db, shopper.id)),
  changeMe: async (service, { shopper, body }) =>
    reply(await changeAccount(service, shopper.id, body)),
  exportMe: async (service, { shopper }) => reply(await exportShopper(service, shopper.id)),
  eraseMe: (service, { shopper }) => eraseShopper(service, shopper.id),
  giveIdentity: (service, { shopper, body }) => giveIdentity(service, shopper.id, body),
  quote: (service, { shopper, body }) => makeQuote(service, shopper, body),
  placeOrder: (service, { shopper, params, body }) => placeOrder(service, shopper, params.id, body),
  orders: (service, { shopper, query }) => listOrders(service, shopper.id, query.after),
  order: (service, { shopper, params }) => showOrder(service, shopper.id, params.id),
  events: async (service, { shopper, query, context }) =>
    context.req.header('accept')?.includes('text/event-stream')
      ? streamEvents(service, context, shopper.id, Number(query.after))
      : reply(await readEvents(service, shopper.id, Number(query.after))),
  openPayment: (service, { shopper, params, origin }) =>
    openPayment(service, shopper.id, params.id, origin),
  cancellation: (service, { shopper, params }) =>
    withOwnOrder(service, shopper.id, params.id, async (row) => {
      const stage = cancellation(row);
      return reply({ possible: stage !== null, refund: stage?.refund ?? null });
    }),
  claims: (service, { shopper, params }) =>
    withOwnOrder(service, shopper.id, params.id, async (row) =>
      reply({ claims: await readClaims(service.db, row) }),
    ),
  fileClaim: (service, { shopper, params, body }) =>
    fileClaim(service, shopper.id, params.id, body),
  messages: (service, { shopper, params }) =>
    withOwnOrder(service, shopper.id, params.id, async (row) =>
      reply({ messages: await readThread(service.db, row) }),
    ),
  writeMessage: (service, { shopper, params, body }) =>
    withOwnOrder(service, shopper.id, params.id, (row) =>
      writeMessage(service, row, 'shopper', body),
    ),
  giveLogin: (service, { shopper, params, body }) =>
    giveLogin(service, shopper.id, params.id, body),
  cancel: (service, { shopper, params }) => cancelOrder(service, shopper.id, params.id),
};

const askingOf = ({
  shopper,
  context,
  client,
}: Pick<Parsed<ShopperCall>, 'shopper' | 'context' | 'client'>) => ({
  owner: shopper.id,
  authorization: context.req.header('authorization') ?? '',
  client,
});

type ShopperCall = (typeof contract)['sendPhoneCode'];
