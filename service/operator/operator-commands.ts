import { formatMoney } from '../../lib/money/format-money.ts';
import type { Money } from '../../lib/money/money.ts';
import { type StaffMember, StaffRole } from '../staff/staff.ts';
import type { StaffOrder } from './operator-calls.ts';
import type { OperatorClient } from './operator-client.ts';
import { parseAmount, parseDecimal } from './parse-decimal.ts';

/** What may stand behind a command, by name. */
type Flags = Readonly<
  Record<'reason' | 'receipt' | 'charged' | 'note' | 'amount', string | undefined>
>;

/** A command of staff: how it is written, and what it does; brings the lines to print. Throws with a sentence. */
export type Command = {
  readonly usage: string;
  readonly run: (
    client: OperatorClient,
    words: readonly string[],
    flags: Flags,
  ) => Promise<string[]>;
};

/** Every command of `npm run operator`. */
export const operatorCommands: Readonly<Record<string, Command>> = {
  list: {
    usage: 'list [STATUS]',
    run: async (client, [status]) => {
      const { orders } = await client('listOrders', { query: status ? { status } : {} });
      return orders.length > 0 ? orders.map(row) : ['No orders.'];
    },
  },
  show: {
    usage: 'show ORDER',
    run: async (client, [key]) => detail(await client('showOrder', { key: need(key, 'ORDER') })),
  },
  identities: {
    usage: 'identities',
    run: async (client) => {
      const { waiting } = await client('listIdentities', {});
      const lines = waiting.map(
        ({ account, form }) =>
          `${account.email}  ${form.fullName}, ${form.nationalId}, born ${form.birthDate}, ${form.country}`,
      );
      return lines.length > 0 ? lines : ['No identity waits for a check.'];
    },
  },
  verify: {
    usage: 'verify SHOPPER',
    run: async (client, [key]) => {
      const { email } = await client('verifyIdentity', { key: need(key, 'SHOPPER') });
      return [`${email} is verified.`];
    },
  },
  refuse: {
    usage: 'refuse SHOPPER --reason TEXT',
    run: async (client, [key], { reason }) => {
      const body = { reason: need(reason, '--reason') };
      const { email } = await client('refuseIdentity', { key: need(key, 'SHOPPER'), body });
      return [`${email} is refused.`];
    },
  },
  claim: {
    usage: 'claim ORDER',
    run: async (client, [key]) => [row(await client('claim', { key: need(key, 'ORDER') }))],
  },
  'open-login': {
    usage: 'open-login ORDER',
    run: async (client, [key]) => {
      const { name, password, note } = await client('openLogin', { key: need(key, 'ORDER') });
      return [name, password, ...(note ? [note] : [])];
    },
  },
  done: {
    usage: 'done ORDER --receipt NUMBER [--charged AMOUNT] [--note TEXT]',
    run: async (client, [key], { receipt, charged, note }) => {
      const { order } = await client('showOrder', { key: need(key, 'ORDER') });
      const body = {
        storeOrderNumber: need(receipt, '--receipt'),
        charged: charged === undefined ? null : parseAmount(charged, order.cart.total.currency),
        note: note ?? '',
      };
      return [row(await client('done', { key: order.number, body }))];
    },
  },
  fail: {
    usage: 'fail ORDER --reason TEXT',
    run: async (client, [key], { reason }) => {
      const body = { reason: need(reason, '--reason') };
      return [row(await client('fail', { key: need(key, 'ORDER'), body }))];
    },
  },
  refund: {
    usage: 'refund ORDER [--amount AMOUNT]',
    run: async (client, [key], { amount }) => {
      const { order } = await client('showOrder', { key: need(key, 'ORDER') });
      const body = {
        amount: amount === undefined ? null : parseAmount(amount, order.price.total.currency),
      };
      return [row(await client('refund', { key: order.number, body }))];
    },
  },
  claims: {
    usage: 'claims',
    run: async (client) => {
      const { claims } = await client('listClaims', {});
      const lines = claims.map(({ number, claim: { amount, sendBack, reason, text } }) => {
        const asked = amount ? formatMoney(amount, 'en') : 'all of it';
        return `${number}  ${asked}  ${sendBack ? 'sends back' : 'keeps'}  ${reason}  ${text}`;
      });
      return lines.length > 0 ? lines : ['No claim waits for a decision.'];
    },
  },
  accept: {
    usage: 'accept ORDER [--amount AMOUNT] --note TEXT',
    run: async (client, [key], { amount, note }) => {
      const { order } = await client('showOrder', { key: need(key, 'ORDER') });
      const body = {
        amount: amount === undefined ? null : parseAmount(amount, order.price.total.currency),
        answer: need(note, '--note'),
      };
      const { granted } = await client('acceptClaim', { key: order.number, body });
      return [`${order.number}: ${granted ? formatMoney(granted, 'en') : 'nothing'} is due back.`];
    },
  },
  reject: {
    usage: 'reject ORDER --reason TEXT',
    run: async (client, [key], { reason }) => {
      const body = { answer: need(reason, '--reason') };
      await client('refuseClaim', { key: need(key, 'ORDER'), body });
      return [`The claim about ${key} is refused.`];
    },
  },
  messages: {
    usage: 'messages ORDER',
    run: async (client, [key]) => {
      const { messages } = await client('readThread', { key: need(key, 'ORDER') });
      const lines = messages.map(({ at, from, text }) => `${at}  ${from}  ${text}`);
      return lines.length > 0 ? lines : ['Nothing was written.'];
    },
  },
  write: {
    usage: 'write ORDER --note TEXT',
    run: async (client, [key], { note }) => {
      const body = { id: crypto.randomUUID(), text: need(note, '--note') };
      await client('answerShopper', { key: need(key, 'ORDER'), body });
      return ['Written.'];
    },
  },
  ledger: {
    usage: 'ledger [ORDER]',
    run: async (client, [key]) => {
      if (key === undefined) return (await client('ledger', {})).accounts.map(posting);
      const { journals } = await client('orderLedger', { key });
      return journals.flatMap(({ event, at, postings }) => [
        `${at}  ${event}`,
        ...postings.map((one) => `  ${posting(one)}`),
      ]);
    },
  },
  rate: {
    usage: 'rate FROM TO VALUE',
    run: async (client, [from, to, value]) => {
      const pair = { from: need(from, 'FROM'), to: need(to, 'TO') };
      await client('setRate', { body: { ...pair, ...parseDecimal(need(value, 'VALUE')) } });
      return [`1 ${from} is ${value} ${to} from now on.`];
    },
  },
  staff: {
    usage: 'staff [add NAME operator|supervisor | disable NAME]',
    run: async (client, [verb, name, role]) => {
      if (verb === 'add') return addOne(client, need(name, 'NAME'), need(role, 'ROLE'));
      if (verb !== 'disable') return (await client('listStaff', {})).staff.map(member);
      const key = need(name, 'NAME');
      await client('disableStaff', { key });
      return [`${key} is not staff any more.`];
    },
  },
};

const addOne = async (client: OperatorClient, name: string, word: string): Promise<string[]> => {
  const role = StaffRole.safeParse(word);
  if (!role.success) throw new Error(`${word} is no role: say operator or supervisor.`);
  const { token } = await client('addStaff', { body: { name, role: role.data } });
  return [`${name} is ${role.data}. The token, told this once:`, token];
};

const member = ({ name, role, addedAt, disabledAt }: StaffMember): string =>
  `${name}  ${role}  ${disabledAt ? `disabled ${disabledAt}` : `since ${addedAt}`}`;

const posting = ({ account, amount }: { account: string; amount: Money }): string =>
  `${account}  ${formatMoney(amount, 'en')}`;

const need = (word: string | undefined, name: string): string => {
  if (word === undefined || word === '') throw new Error(`${name} is missing.`);
  return word;
};

const row = ({ order, shopper, clock }: StaffOrder): string =>
  [
    order.number,
    order.status,
    formatMoney(order.price.total, 'en'),
    shopper.email,
    order.cart.store,
    ...(clock.minutesLeft === null ? [] : [`${clock.state}, ${clock.minutesLeft} min`]),
  ].join('  ');

const detail = (staff: StaffOrder): string[] => [
  row(staff),
  ...staff.order.cart.items
    .filter(({ selected }) => selected)
    .map(
      ({ quantity, title, variant, link }) =>
        `  ${quantity} × ${title}${variant ? ` (${variant})` : ''}  ${link}`,
    ),
  ...staff.order.events.map(
    ({ at, status, actor, note }) => `  ${at}  ${status}  ${actor}  ${note}`,
  ),
];
