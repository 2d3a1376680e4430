import { html } from 'hono/html';
import { contract } from '../../lib/intermediary/contract.ts';
import { decimalText } from '../../lib/money/decimal.ts';
import { minorDigits } from '../../lib/money/minor-digits.ts';
import type { Money } from '../../lib/money/money.ts';
import type { Fee, Profile } from '../../lib/pricing/profile.ts';
import { percentText } from '../fees/fee-text.ts';
import { operatorCalls } from '../operator/operator-calls.ts';
import { changesSection } from './changes-section.ts';
import { form } from './form.ts';
import { type Cell, table } from './table.ts';
import { type ConsolePage, type Html, isSupervisor, type Visit } from './visit.ts';
import { moneyText } from './words.ts';

/** A fee with the way to pay that it comes on top of; `null` for every way. */
type Placed = { readonly way: string | null; readonly fee: Fee };

/** What orders cost beside the goods, and who bears it; supervisors add, change and remove fees, with who did. */
export const feesPage: ConsolePage = {
  path: '/fees',
  show: async (visit) => {
    const [told, history] = await Promise.all([
      visit.ask(contract.profile),
      visit.ask(operatorCalls.changes, { query: { what: 'fee' } }),
    ]);
    if (!told.ok) return told;
    if (!history.ok) return history;
    const placed = placedFees(told.value);
    const edited = placed.find((one) => keyOf(one) === visit.query['edit']);
    const body = html`<section><h2>Fees</h2>${table('Fees', columns, rowsOf(visit, told.value, placed))}</section>
${isSupervisor(visit) ? editSection(visit, told.value, edited) : ''}${changesSection(visit, history.value.changes)}`;
    return { ok: true, value: { title: 'Fees', body } };
  },
};

const placedFees = ({ fees, ways }: Profile): Placed[] => [
  ...fees.map((fee) => ({ way: null, fee })),
  ...ways.flatMap(({ id, fees }) => fees.map((fee) => ({ way: id, fee }))),
];

const keyOf = ({ way, fee }: Placed): string => `${way ?? ''}/${fee.code}`;

const columns = [
  { name: 'Fee' },
  { name: 'For' },
  { name: 'Of the goods', end: true },
  { name: 'Fixed', end: true },
  { name: 'Least', end: true },
  { name: 'Most', end: true },
  { name: 'Borne by' },
] as const;

const rowsOf = (visit: Visit, { ways }: Profile, placed: readonly Placed[]): Cell[][] =>
  placed.map((one) => {
    const { way, fee } = one;
    const name = html`<bdi>${fee.name}</bdi><br><span class="soft">${fee.code}</span>`;
    const link = html`<a href="/console/fees?edit=${encodeURIComponent(keyOf(one))}">${name}</a>`;
    return [
      isSupervisor(visit) ? link : name,
      way === null ? 'Every way to pay' : (ways.find(({ id }) => id === way)?.name ?? way),
      `${percentText(fee)} %`,
      ...[fee.fixed, fee.minimum, fee.maximum ?? null].map((one) => (one ? moneyText(one) : '–')),
      bearers[fee.bearer],
    ];
  });

const bearers = { buyer: 'Buyer', payee: 'Payee', bank: 'Bank', operator: 'Us' } as const;

/** An amount as staff type it: `1500` or `2.60`. */
const plainAmount = ({ minor, currency }: Money): string =>
  decimalText({ digits: BigInt(minor), scale: minorDigits(currency) ?? 0 });

const editSection = (visit: Visit, profile: Profile, edited: Placed | undefined): Html =>
  html`<section><h2>${edited ? html`Change <bdi>${edited.fee.name}</bdi>` : 'Add a fee'}</h2>${feeForm(visit, profile, edited)}${
    edited
      ? form(visit, {
          action: '/console/fees/remove',
          hidden: { way: edited.way ?? '', code: edited.fee.code },
          fields: [],
          button: `Remove ${edited.fee.code}`,
          look: 'bad',
        })
      : ''
  }</section>`;

const feeForm = (visit: Visit, { ways, settlement }: Profile, edited: Placed | undefined): Html => {
  const amount = (money: Money | null | undefined) => (money ? plainAmount(money) : '');
  const inSettlement = `In ${settlement}, like 1500.`;
  const fee = edited?.fee;
  return form(visit, {
    action: '/console/fees',
    fields: [
      {
        name: 'way',
        label: 'For',
        kind: 'choice',
        value: edited?.way ?? '',
        options: [['', 'Every way to pay'], ...ways.map(({ id, name }) => [id, name] as const)],
      },
      {
        name: 'code',
        label: 'Code',
        max: 40,
        value: fee?.code ?? '',
        hint: 'Small letters, digits and hyphens. A code that is there is changed.',
      },
      { name: 'name', label: 'Name', max: 100, value: fee?.name ?? '' },
      {
        name: 'percent',
        label: 'Per cent of the goods',
        max: 8,
        value: fee ? percentText(fee) : '',
        hint: 'Like 2.6, or 0.',
      },
      ...(['fixed', 'minimum', 'maximum'] as const).map((name) => ({
        name,
        label: { fixed: 'Fixed part', minimum: 'At least', maximum: 'At most' }[name],
        max: 28,
        value: amount(fee?.[name]),
        hint: inSettlement,
        optional: true as const,
      })),
      {
        name: 'bearer',
        label: 'Borne by',
        kind: 'choice',
        value: fee?.bearer ?? 'buyer',
        options: Object.entries(bearers),
      },
    ],
    button: 'Save',
    wide: true,
  });
};
