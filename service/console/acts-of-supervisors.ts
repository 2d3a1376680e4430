import type { Announcement } from '../../lib/intermediary/club.ts';
import { contract } from '../../lib/intermediary/contract.ts';
import { operatorCalls } from '../operator/operator-calls.ts';
import type { SeedPayee } from '../profiles/profile-data.ts';
import { type Act, textIn } from './act.ts';
import { announcementsPage, announcementTexts } from './announcements-page.ts';
import { feesPage } from './fees-page.ts';
import { payeesPage } from './payees-page.ts';
import { ratesPage } from './rates-page.ts';
import { withFee, withPrice } from './read-fields.ts';
import { shopperPage } from './shopper-pages.ts';
import { staffPage } from './staff-page.ts';
import type { Fields } from './visit.ts';

const orNull = (value: string): string | null => value || null;

/** What supervisors set; the calls refuse it to others. */
export const actsOfSupervisors: readonly Act[] = [
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
        const pair = { from: textIn(fields, 'from'), to: textIn(fields, 'to') };
        return ask(operatorCalls.setRate, { body: { ...pair, ...price } });
      }),
  },
  {
    name: 'fee',
    path: '/fees',
    page: feesPage,
    said: 'The fee is set.',
    run: async ({ ask, fields }) => {
      const rules = await ask(contract.profile);
      if (!rules.ok) return rules;
      return withFee(fields, rules.value.settlement, (fee) =>
        ask(operatorCalls.setFee, { body: { way: orNull(textIn(fields, 'way')), fee } }),
      );
    },
  },
  {
    name: 'remove-fee',
    path: '/fees/remove',
    page: feesPage,
    said: 'The fee is removed.',
    run: ({ ask, fields }) => {
      const body = { way: orNull(textIn(fields, 'way')), code: textIn(fields, 'code') };
      return ask(operatorCalls.removeFee, { body });
    },
  },
  {
    name: 'announce',
    path: '/announcements',
    page: announcementsPage,
    said: 'It is announced.',
    run: ({ ask, fields }) => ask(operatorCalls.announce, { body: announcementOf(fields) }),
  },
  {
    name: 'payee',
    path: '/payees',
    page: payeesPage,
    said: 'The payee is saved.',
    run: ({ ask, fields }) => ask(operatorCalls.putPayee, { body: payeeOf(fields) }),
  },
  {
    name: 'remove-payee',
    path: '/payees/:key/remove',
    page: payeesPage,
    said: 'The payee is removed.',
    run: ({ ask, params }) => ask(operatorCalls.removePayee, { params }),
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
      return ask(operatorCalls.addStaff, { body: { name: textIn(fields, 'name'), role } });
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
  tier: orNull(textIn(fields, 'tier')),
  points: /^\d{1,9}$/.test(textIn(fields, 'points')) ? Number(textIn(fields, 'points')) : -1,
  offers: textIn(fields, 'offers')
    .split(/[\s,]+/)
    .filter(Boolean),
});

/** As typed; whether it is a payee is for the call to say. */
const payeeOf = (fields: Fields): SeedPayee => ({
  id: textIn(fields, 'id'),
  name: textIn(fields, 'name'),
  localName: textIn(fields, 'localName'),
  country: textIn(fields, 'country'),
  city: textIn(fields, 'city'),
  email: textIn(fields, 'email'),
  targets: textIn(fields, 'targets')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const [id = '', ...name] = line.split(':');
      return { id: id.trim(), name: name.join(':').trim() };
    }),
});

/** As typed; whether it is an announcement is for the call to say. */
const announcementOf = (fields: Fields): Announcement => ({
  id: textIn(fields, 'id'),
  kind: kindOf(textIn(fields, 'kind')),
  store: orNull(textIn(fields, 'store')),
  reduction: orNull(textIn(fields, 'reduction')),
  from: `${textIn(fields, 'from')}:00Z`,
  until: `${textIn(fields, 'until')}:00Z`,
  texts: announcementTexts.flatMap((at) => textOf(fields, at)),
});

const kindOf = (kind: string): Announcement['kind'] =>
  kind === 'discount' || kind === 'store-event' ? kind : 'news';

const textOf = (fields: Fields, at: number): Announcement['texts'] => {
  const [language, title] = [textIn(fields, `language-${at}`), textIn(fields, `title-${at}`)];
  return title ? [{ language, title, text: textIn(fields, `text-${at}`) }] : [];
};
