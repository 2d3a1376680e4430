import { html } from 'hono/html';
import type { z } from 'zod';
import { operatorCalls } from '../operator/operator-calls.ts';
import { form } from './form.ts';
import type { ConsolePage, Html, Visit } from './visit.ts';
import { shopperAddress } from './words.ts';

type Waiting = z.infer<typeof operatorCalls.listIdentities.answer>['waiting'][number];

/** The identity forms that wait for a check. */
export const identitiesPage: ConsolePage = {
  path: '/identities',
  show: async (visit) => {
    const told = await visit.ask(operatorCalls.listIdentities);
    if (!told.ok) return told;
    const { waiting } = told.value;
    const body =
      waiting.length > 0
        ? html`<div class="cards">${waiting.map((each) => sheetOf(visit, each))}</div>`
        : html`<p class="soft empty">No identity waits for a check.</p>`;
    return { ok: true, value: { title: 'Identities', body } };
  },
};

const sheetOf = (visit: Visit, { account, form: given }: Waiting): Html => {
  const action = `/console/identities/${encodeURIComponent(account.id)}`;
  const rows = [
    ['Full name', given.fullName],
    ['National id', given.nationalId],
    ['Born', given.birthDate],
    ['Country', given.country],
    ['Address', given.address],
    ['Telephone', given.phone],
  ].map(([name, value]) => html`<div><dt>${name}</dt><dd><bdi>${value}</bdi></dd></div>`);
  const reason = { name: 'reason', label: 'Reason, as the shopper reads it', max: 500 };
  return html`<section><h2><bdi>${account.name}</bdi></h2><p><a href="${shopperAddress(account.id)}"><bdi>${account.email}</bdi></a></p><dl>${rows}</dl>
${form(visit, { action: `${action}/verify`, fields: [], button: 'Verify' })}
${form(visit, { action: `${action}/refuse`, fields: [reason], button: 'Refuse', look: 'bad' })}</section>`;
};
