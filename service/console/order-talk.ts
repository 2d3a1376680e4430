import { html } from 'hono/html';
import type { Message } from '../../lib/orders/message.ts';
import type { Order } from '../../lib/orders/order.ts';
import { form } from './form.ts';
import type { Html, Visit } from './visit.ts';
import { orderAddress, statusWords, timeText } from './words.ts';

/** What happened to an order, oldest first, each with the begin of its hash. */
export const timelineSection = (visit: Visit, { events }: Order): Html => {
  const items = events.map(
    ({ status, actor, at, note, hash, signature }) =>
      html`<li><strong>${statusWords[status]}</strong> by ${actor}, ${timeText(visit, at)} <code title="${hash}">${hash.slice(0, 8)}</code>${signature ? html` <span class="soft">signed</span>` : ''}${note ? html`<br><span class="soft"><bdi>${note}</bdi></span>` : ''}</li>`,
  );
  return html`<section><h2>Timeline</h2><ol class="timeline">${items}</ol></section>`;
};

/** What shopper and staff wrote to each other, and the form for an answer. Its id is made with the page, so that a form sent twice is one message. */
export const threadSection = (
  visit: Visit,
  { number }: Order,
  messages: readonly Message[],
): Html => {
  const said = messages.map(
    ({ from, text, at }) =>
      html`<li class="${from}"><strong>${from === 'staff' ? 'Staff' : 'Shopper'}</strong> <span class="soft">${timeText(visit, at)}</span><br><bdi class="lines">${text}</bdi></li>`,
  );
  const answer = form(visit, {
    action: `${orderAddress(number)}/answer`,
    hidden: { id: crypto.randomUUID() },
    fields: [{ name: 'text', label: 'Answer', kind: 'area', max: 4000 }],
    button: 'Send',
  });
  const thread =
    said.length > 0
      ? html`<ol class="thread">${said}</ol>`
      : html`<p class="soft empty">Nothing was written yet.</p>`;
  return html`<section><h2>Messages</h2>${thread}${answer}</section>`;
};
