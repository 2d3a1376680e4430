import type { OrderStatus } from '../../lib/orders/status.ts';
import type { Tone } from '../controls/Chip.tsx';
import type { Standing } from '../ordering/PlaceState.tsx';

/** Where an order is: at the intermediary with its status, or still on this device on its way. */
export type OrderState =
  | { readonly at: 'intermediary'; readonly status: OrderStatus }
  | { readonly at: 'device'; readonly standing: Exclude<Standing, 'sent'> };

const tones: Record<OrderStatus, Tone> = {
  placed: 'plain',
  'identity-needed': 'wait',
  'payment-due': 'wait',
  paid: 'good',
  buying: 'good',
  done: 'good',
  cancelled: 'plain',
  expired: 'plain',
  failed: 'bad',
  'refund-due': 'good',
  refunded: 'plain',
};

/** The colour of an order's chip: saffron waits for the shopper, red needs a look. */
export const toneOf = (state: OrderState): Tone => {
  if (state.at === 'intermediary') return tones[state.status];
  return state.standing === 'attention' ? 'bad' : 'plain';
};
