import { Login } from '../../lib/orders/login.ts';
import { operatorCalls } from '../operator/operator-calls.ts';
import { type Act, textIn } from './act.ts';
import { identitiesPage } from './identities-page.ts';
import { orderPage } from './order-page.ts';
import { withAmount } from './read-fields.ts';

const onOrder = (verb: string, said: string, run: Act['run']): Act => ({
  name: verb.replace('/', '-'),
  path: `/orders/:key/${verb}`,
  page: orderPage,
  said,
  run,
});

/** What every member of the staff does with orders, claims and identities. */
export const actsOnOrders: readonly Act[] = [
  onOrder('claim', 'You have claimed this order.', ({ ask, params }) =>
    ask(operatorCalls.claim, { params }),
  ),
  {
    ...onOrder('login/open', '', ({ ask, params }) => ask(operatorCalls.openLogin, { params })),
    tell: (answer) => {
      const { name, password, note } = Login.parse(answer);
      return `Shown this once: ${name} / ${password}${note ? ` / ${note}` : ''}`;
    },
  },
  onOrder('done', 'The order is done; the shopper is told.', ({ ask, params, fields }) =>
    withAmount(fields, 'charged', (charged) => {
      const storeOrderNumber = textIn(fields, 'storeOrderNumber');
      const body = { storeOrderNumber, charged, note: textIn(fields, 'note') };
      return ask(operatorCalls.done, { params, body });
    }),
  ),
  onOrder('fail', 'The order has failed; the shopper is told.', ({ ask, params, fields }) =>
    ask(operatorCalls.fail, { params, body: { reason: textIn(fields, 'reason') } }),
  ),
  onOrder('refund', 'The money was given back.', ({ ask, params, fields }) =>
    withAmount(fields, 'amount', (amount) =>
      ask(operatorCalls.refund, { params, body: { amount } }),
    ),
  ),
  onOrder('answer', 'Your answer was sent.', ({ ask, params, fields }) => {
    const body = { id: textIn(fields, 'id'), text: textIn(fields, 'text') };
    return ask(operatorCalls.answerShopper, { params, body });
  }),
  onOrder('claim/accept', 'The claim is accepted; money is due back.', ({ ask, params, fields }) =>
    withAmount(fields, 'amount', (amount) =>
      ask(operatorCalls.acceptClaim, {
        params,
        body: { amount, answer: textIn(fields, 'answer') },
      }),
    ),
  ),
  onOrder('claim/refuse', 'The claim is refused.', ({ ask, params, fields }) =>
    ask(operatorCalls.refuseClaim, { params, body: { answer: textIn(fields, 'answer') } }),
  ),
  {
    name: 'verify',
    path: '/identities/:key/verify',
    page: identitiesPage,
    said: 'The identity is verified.',
    run: ({ ask, params }) => ask(operatorCalls.verifyIdentity, { params }),
  },
  {
    name: 'refuse',
    path: '/identities/:key/refuse',
    page: identitiesPage,
    said: 'The identity is refused.',
    run: ({ ask, params, fields }) =>
      ask(operatorCalls.refuseIdentity, { params, body: { reason: textIn(fields, 'reason') } }),
  },
];
