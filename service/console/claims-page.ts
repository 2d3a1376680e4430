import { html } from 'hono/html';
import { operatorCalls } from '../operator/operator-calls.ts';
import { claimForms, type OpenClaim } from './claim-forms.ts';
import type { ConsolePage, Html, Visit } from './visit.ts';
import { orderAddress } from './words.ts';

/** The claims that wait for a decision, the oldest first. */
export const claimsPage: ConsolePage = {
  path: '/claims',
  show: async (visit) => {
    const told = await visit.ask(operatorCalls.listClaims);
    if (!told.ok) return told;
    const { claims } = told.value;
    const body =
      claims.length > 0
        ? html`<div class="cards wide">${claims.map((each) => sheetOf(visit, each))}</div>`
        : html`<p class="soft empty">No claim waits for a decision.</p>`;
    return { ok: true, value: { title: 'Claims', body } };
  },
};

const sheetOf = (visit: Visit, each: OpenClaim): Html =>
  html`<section><h2><a href="${orderAddress(each.number)}">${each.number}</a></h2>${claimForms(visit, each)}</section>`;
