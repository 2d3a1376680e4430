import { html } from 'hono/html';
import type { Claim } from '../../lib/orders/claim.ts';
import { form } from './form.ts';
import { sampleOf } from './order-acts.ts';
import type { Html, Visit } from './visit.ts';
import { moneyText, orderAddress, timeText } from './words.ts';

/** A claim that waits, with the number of its order. */
export type OpenClaim = { readonly number: string; readonly claim: Claim };

/** An open claim with the two ways to end it. */
export const claimForms = (visit: Visit, { number, claim }: OpenClaim): Html => {
  const { settlement } = visit.service.profile;
  const asked = askedFor(claim);
  return html`<article class="claim">${claimText(visit, claim)}
<div class="pair">${form(visit, {
    action: `${orderAddress(number)}/claim/accept`,
    hidden: { currency: settlement },
    fields: [
      {
        name: 'amount',
        label: `Amount to give back, ${settlement}`,
        optional: true,
        max: 20,
        hint: `${sampleOf(settlement)} Left empty it is ${asked}.`,
      },
      answer,
    ],
    button: 'Accept',
  })}${form(visit, {
    action: `${orderAddress(number)}/claim/refuse`,
    fields: [answer],
    button: 'Refuse',
    look: 'bad',
  })}</div></article>`;
};

/** A claim that was accepted or refused, with what came of it. */
export const endedClaim = (visit: Visit, claim: Claim): Html => {
  const { granted, answer, decidedAt } = claim;
  const end = granted ? `Accepted: ${moneyText(granted)} given back` : 'Refused';
  return html`<article class="claim">${claimText(visit, claim)}
<p><strong>${end}.</strong>${decidedAt ? html` <span class="soft">${timeText(visit, decidedAt)}</span>` : ''}${answer ? html`<br><bdi class="lines">${answer}</bdi>` : ''}</p></article>`;
};

const claimText = (visit: Visit, claim: Claim): Html => {
  const { reason, sendBack, text, at } = claim;
  const back = sendBack ? 'and sends the goods back' : 'without sending anything back';
  return html`<p><strong>${reason}</strong>: asks for ${askedFor(claim)}, ${back}. <span class="soft">${timeText(visit, at)}</span></p>
<blockquote><bdi class="lines">${text}</bdi></blockquote>`;
};

const askedFor = ({ amount }: Claim): string => (amount ? moneyText(amount) : 'all that was paid');

const answer = {
  name: 'answer',
  label: 'Sentence for the shopper',
  kind: 'area',
  max: 500,
} as const;
