import type { Announcement } from '../../lib/intermediary/club.ts';
import { operatorCalls } from '../operator/operator-calls.ts';
import { announcementsPage, announcementTexts } from './announcements-page.ts';
import type { Ask, Outcome } from './ask.ts';
import { identitiesPage } from './identities-page.ts';
import { orderPage } from './order-page.ts';
import { ratesPage } from './rates-page.ts';
import { withAmount, withPrice } from './read-fields.ts';
import { shopperPage } from './shopper-pages.ts';
import { staffPage } from './staff-page.ts';
import type { ConsolePage, Fields } from './visit.ts';

type Sent = {
  readonly ask: Ask;
  readonly params: { readonly key: string };
  readonly fields: Fields;
};

/** What a form of the console does: one call of staff. `page` is shown afterwards, with the sentence `said` when it was done, or with what `tell` makes of the answer: then at once and this once. */
export type Act = {
  readonly name: string;
  readonly path: string;
  readonly page: ConsolePage;
  readonly said: string;
  readonly tell?: (answer: unknown) => string;
  readonly run: (sent: Sent) => Promise<Outcome<unknown>>;
};

const onOrder = (verb: string, said: string, run: Act['run']): Act => ({
  name: verb.replace('/', '-'),
  path: `/orders/:key/${verb}`,
  page: orderPage,
  said,
  run,
});

const text = (fields: Fields, name: string): string => fields[name]?.trim() ?? '';
const orNull = (value: string): string | null => value || null;

/** Every form of the console. */
export const acts: readonly Act[] = [
  onOrder('claim', 'You have claimed this order.', ({ ask, params }) =>
    ask(operatorCalls.claim, { params }),
  ),
  onOrder('done', 'The order is done; the shopper is told.', ({ ask, params, fields }) =>
    withAmount(fields, 'charged', (charged) => {
      const storeOrderNumber = text(fields, 'storeOrderNumber');
      const body = { storeOrderNumber, charged, note: text(fields, 'note') };
      return ask(operatorCalls.done, { params, body });
    }),
  ),
  onOrder('fail', 'The order has failed; the shopper is told.', ({ ask, params, fields }) =>
    ask(operatorCalls.fail, { params, body: { reason: text(fields, 'reason') } }),
  ),
  onOrder('refund', 'The money was given back.', ({ ask, params, fields }) =>
    withAmount(fields, 'amount', (amount) =>
      ask(operatorCalls.refund, { params, body: { amount } }),
    ),
  ),
  onOrder('answer', 'Your answer was sent.', ({ ask, params, fields }) => {
    const body = { id: text(fields, 'id'), text: text(fields, 'text') };
    return ask(operatorCalls.answerShopper, { params, body });
  }),
  onOrder('claim/accept', 'The claim is accepted; money is due back.', ({ ask, params, fields }) =>
    withAmount(fields, 'amount', (amount) =>
      ask(operatorCalls.acceptClaim, { params, body: { amount, answer: text(fields, 'answer') } }),
    ),
  ),
  onOrder('claim/refuse', 'The claim is refused.', ({ ask, params, fields }) =>
    ask(operatorCalls.refuseClaim, { params, body: { answer: text(fields, 'answer') } }),
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
      ask(operatorCalls.refuseIdentity, { params, body: { reason: text(fields, 'reason') } }),
  },
  {
    name: 'standing',
    path: '/shoppers/:key/standing',
    page: shopperPage,
    said: 'The standing is set.',
    run: ({ ask, params, fields }) =>
      ask(operatorCalls.setStanding, { params, body: standingOf(fields) }),
  },
  {
    name: 'rate',
    path: '/rates',
    page: ratesPage,
    said: 'The rate is set.',
    run: ({ ask, fields }) =>
      withPrice(fields, (price) => {
        const pair = { from: text(fields, 'from'), to: text(fields, 'to') };
        return ask(operatorCalls.setRate, { body: { ...pair, ...price } });
      }),
  },
  {
    name: 'announce',
    path: '/announcements',
    page: announcementsPage,
    said: 'It is announced.',
    run: ({ ask, fields }) => ask(operatorCalls.announce, { body: announcementOf(fields) }),
  },
  {
    name: 'staff',
    path: '/staff',
    page: staffPage,
    said: 'Added.',
    tell: (answer) => {
      const { name, token } = operatorCalls.addStaff.answer.parse(answer);
      return `${name} is added. The token, shown this once: ${token}`;
    },
    run: ({ ask, fields }) => {
      const role = fields['role'] === 'supervisor' ? 'supervisor' : 'operator';
      return ask(operatorCalls.addStaff, { body: { name: text(fields, 'name'), role } });
    },
  },
  {
    name: 'disable',
    path: '/staff/:key/disable',
    page: staffPage,
    said: 'The token is taken no more.',
    run: ({ ask, params }) => ask(operatorCalls.disableStaff, { params }),
  },
];

const standingOf = (fields: Fields) => ({
  tier: orNull(text(fields, 'tier')),
  points: /^\d{1,9}$/.test(text(fields, 'points')) ? Number(text(fields, 'points')) : -1,
  offers: text(fields, 'offers')
    .split(/[\s,]+/)
    .filter(Boolean),
});

/** As typed; whether it is an announcement is for the call to say. */
const announcementOf = (fields: Fields): Announcement => ({
  id: text(fields, 'id'),
  kind: kindOf(text(fields, 'kind')),
  store: orNull(text(fields, 'store')),
  reduction: orNull(text(fields, 'reduction')),
  from: `${text(fields, 'from')}:00Z`,
  until: `${text(fields, 'until')}:00Z`,
  texts: announcementTexts.flatMap((at) => textOf(fields, at)),
});

const kindOf = (kind: string): Announcement['kind'] =>
  kind === 'discount' || kind === 'store-event' ? kind : 'news';

const textOf = (fields: Fields, at: number): Announcement['texts'] => {
  const [language, title] = [text(fields, `language-${at}`), text(fields, `title-${at}`)];
  return title ? [{ language, title, text: text(fields, `text-${at}`) }] : [];
};
