import { judgeIdentity } from '../accounts/judge-identity.ts';
import { readAnnouncements } from '../announcements/read-announcements.ts';
import { writeAnnouncement } from '../announcements/write-announcement.ts';
import { readChanges } from '../changes/changes.ts';
import { decideClaim } from '../claims/decide-claim.ts';
import { openClaims } from '../claims/open-claims.ts';
import { readClaims } from '../claims/read-claims.ts';
import { setStanding, showStanding } from '../club/set-standing.ts';
import { removeFee, setFee } from '../fees/keep-fees.ts';
import type { Handler } from '../http/bind.ts';
import { type Reply, refuse, reply } from '../http/refusal.ts';
import { readBalances, readJournals } from '../ledger/read-ledger.ts';
import { openOnce } from '../logins/open-once.ts';
import { readThread, writeMessage } from '../messages/thread.ts';
import { type Move, moveOrder } from '../orders/move-order.ts';
import type { OrderRow } from '../orders/order-row.ts';
import { putPayee, removePayee, showPayee } from '../payees/keep-payees.ts';
import { readRates } from '../rates/read-rates.ts';
import { setRate } from '../rates/set-rate.ts';
import type { Service } from '../service.ts';
import { addStaff, disableStaff, listStaff } from '../staff/manage-staff.ts';
import type { Staff } from '../staff/staff.ts';
import { findForStaff } from './find-for-staff.ts';
import { findShopper } from './find-shopper.ts';
import { listForStaff, listIdentities } from './list-for-staff.ts';
import type { OperatorCallName, operatorCalls, StaffOrder } from './operator-calls.ts';
import { claimMoves, doneMoves, failMoves, isHeldByAnother, refundMoves } from './staff-moves.ts';
import { tellStaff } from './tell-staff.ts';

/** What each call of staff does. */
export const operatorHandlers: {
  readonly [N in OperatorCallName]: Handler<(typeof operatorCalls)[N]>;
} = {
  listOrders: async (service, { query }) => reply(await listForStaff(service, query.status)),
  showOrder: async (service, { params }) =>
    tellOne(service, await findForStaff(service, params.key)),
  listIdentities: async (service) => reply(await listIdentities(service)),
  verifyIdentity: (service, { params }) => judge(service, params.key, null),
  refuseIdentity: (service, { params, body }) => judge(service, params.key, body.reason),
  claim: (service, { params, staff }) => move(service, [staff, params.key], claimMoves(staff)),
  openLogin: (service, { params, staff }) =>
    withOrder(service, params.key, (row) => openOnce(service, staff, row)),
  done: (service, { params, body, staff }) =>
    move(service, [staff, params.key], doneMoves({ ...body, at: service.now().toISOString() })),
  fail: (service, { params, body, staff }) =>
    move(service, [staff, params.key], failMoves(body.reason)),
  refund: (service, { params, body, staff }) =>
    move(service, [staff, params.key], refundMoves(body.amount)),
  ledger: async ({ db }) => reply({ accounts: await readBalances(db) }),
  orderLedger: (service, { params }) =>
    withOrder(service, params.key, async ({ serial }) =>
      reply({ journals: await readJournals(service.db, serial) }),
    ),
  listClaims: async (service) => reply({ claims: await openClaims(service) }),
  acceptClaim: (service, { params, body }) =>
    withOrder(service, params.key, (row) => decideClaim(service, row, { accept: true, ...body })),
  refuseClaim: (service, { params, body }) =>
    withOrder(service, params.key, (row) => decideClaim(service, row, { accept: false, ...body })),
  orderClaims: (service, { params }) =>
    withOrder(service, params.key, async (row) =>
      reply({ claims: await readClaims(service.db, row) }),
    ),
  readThread: (service, { params }) =>
    withOrder(service, params.key, async (row) =>
      reply({ messages: await readThread(service.db, row) }),
    ),
  answerShopper: (service, { params, body }) =>
    withOrder(service, params.key, (row) => writeMessage(service, row, 'staff', body)),
  showShopper: async (service, { params }) => {
    const found = await findShopper(service.db, params.key);
    return found.ok ? reply(await showStanding(service.db, found.value)) : found;
  },
  setStanding: async (service, { params, body }) => {
    const found = await findShopper(service.db, params.key);
    return found.ok ? setStanding(service, found.value, body) : found;
  },
  listAnnouncements: async (service) =>
    reply({ announcements: await readAnnouncements(service, true) }),
  announce: async (service, { body }) => {
    await writeAnnouncement(service.db, body);
    return reply({ announcements: await readAnnouncements(service) });
  },
  setRate: async (service, { body, staff }) => {
    await setRate(service, staff, body);
    return reply({ rates: await readRates(service.db, service) });
  },
  setFee: async (service, { body, staff }) => {
    const kept = await setFee(service, staff, body.way, body.fee);
    return kept.ok ? reply({ fees: kept.value }) : kept;
  },
  removeFee: async (service, { body, staff }) => {
    const kept = await removeFee(service, staff, body.way, body.code);
    return kept.ok ? reply({ fees: kept.value }) : kept;
  },
  showPayee: ({ db }, { params }) => showPayee(db, params.key),
  putPayee: async (service, { body, staff }) => reply(await putPayee(service, staff, body)),
  removePayee: (service, { params, staff }) => removePayee(service, staff, params.key),
  changes: async ({ db }, { query }) => reply({ changes: await readChanges(db, query.what ?? '') }),
  whoAmI: async (_, { staff }) => reply(staff),
  listStaff: async ({ db }) => reply({ staff: await listStaff(db) }),
  addStaff: (service, { body }) => addStaff(service, body),
  disableStaff: (service, { params }) => disableStaff(service, params.key),
};

const move = async (
  service: Service,
  [staff, key]: readonly [staff: Staff, key: string],
  moves: (row: OrderRow) => readonly Move[],
): Promise<Reply<StaffOrder>> => {
  const found = await findForStaff(service, key);
  if (!found.ok) return found;
  if (isHeldByAnother(found.value, staff))
    return refuse('not-allowed', `${found.value.claimedBy} has claimed this order.`);
  // Asked once more inside the move, where nobody can claim it in between.
  const allowed = (row: OrderRow) => (isHeldByAnother(row, staff) ? [] : moves(row));
  return tellOne(service, await moveOrder(service, found.value, allowed));
};

const withOrder = async <T>(
  service: Service,
  key: string,
  go: (row: OrderRow) => Promise<Reply<T>>,
): Promise<Reply<T>> => {
  const found = await findForStaff(service, key);
  return found.ok ? go(found.value) : found;
};

const tellOne = async (service: Service, found: Reply<OrderRow>): Promise<Reply<StaffOrder>> => {
  if (!found.ok) return found;
  const [told] = await tellStaff(service, [found.value]);
  if (!told) throw new Error('An order was lost on its way to the staff.');
  return reply(told);
};

const judge = async (service: Service, key: string, refusal: string | null) => {
  const found = await findShopper(service.db, key);
  return found.ok ? judgeIdentity(service, found.value, refusal) : found;
};
