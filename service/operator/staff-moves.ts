import type { Money } from '../../lib/money/money.ts';
import type { Receipt } from '../../lib/orders/order.ts';
import type { Move } from '../orders/move-order.ts';
import type { OrderRow } from '../orders/order-row.ts';
import type { Staff } from '../staff/staff.ts';

const byStaff = { actor: 'staff' } as const;

/** One of the staff begins to buy, and holds the order from then on. */
export const claimMoves =
  ({ name }: Staff) =>
  (): Move[] => [
    {
      ...byStaff,
      status: 'buying',
      note: 'We are buying at the store now.',
      change: { claimedBy: name },
    },
  ];

/** Whether somebody else is buying this order: then only they, or a supervisor, may move it on. */
export const isHeldByAnother = (
  { status, claimedBy }: Pick<OrderRow, 'status' | 'claimedBy'>,
  { name, role }: Staff,
): boolean =>
  status === 'buying' && claimedBy !== null && claimedBy !== name && role !== 'supervisor';

/** The store took the order; without another amount it charged the cart's total. */
export const doneMoves =
  (receipt: Omit<Receipt, 'charged'> & { charged: Money | null }) =>
  ({ cart }: OrderRow): Move[] => {
    const full = { ...receipt, charged: receipt.charged ?? cart.total };
    return [
      {
        ...byStaff,
        status: 'done',
        note: `Bought: order ${receipt.storeOrderNumber} at the store.`,
        change: { receipt: full },
      },
    ];
  };

/** It can't be carried out; what was paid is due back at once. */
export const failMoves =
  (reason: string) =>
  ({ status, price }: OrderRow): Move[] => {
    const failed: Move = { ...byStaff, status: 'failed', note: reason };
    const paid = status === 'paid' || status === 'buying';
    const due: Move = {
      ...byStaff,
      status: 'refund-due',
      note: allBack,
      change: { refund: price.total },
    };
    return paid ? [failed, due] : [failed];
  };

/** Gives money back: all that is due, or as much as is named, never more than was paid (then there is no such move). */
export const refundMoves =
  (amount: Money | null) =>
  ({ status, price, refund, promisedBy }: OrderRow): Move[] => {
    const back = amount ?? refund ?? price.total;
    if (promisedBy === null || !isPart(back, price.total)) return [];
    const due: Move = {
      ...byStaff,
      status: 'refund-due',
      note: 'Money is due back to you.',
      change: { refund: back },
    };
    const done: Move = {
      ...byStaff,
      status: 'refunded',
      note: 'The money was given back.',
      change: { refund: back },
    };
    return status === 'refund-due' ? [done] : [due, done];
  };

const allBack = 'All of the payment is due back to you.';

const isPart = (part: Money, whole: Money): boolean =>
  part.currency === whole.currency && part.minor > 0 && part.minor <= whole.minor;
