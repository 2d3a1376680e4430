import { html } from 'hono/html';
import { type Html, isSupervisor, type View, type Visit } from './visit.ts';

/** A sentence above the page: that something was done, or why it was not. */
export type Note = { readonly good: boolean; readonly sentence: string };

type Shown = Pick<Visit, 'service' | 'staff' | 'csrf' | 'path'> & {
  readonly view: View;
  readonly note: Note | null;
};

/** Each part of the console: address, name. */
const places = [
  ['/console', 'Orders'],
  ['/console/claims', 'Claims'],
  ['/console/identities', 'Identities'],
  ['/console/shoppers', 'Shoppers'],
  ['/console/payees', 'Payees'],
  ['/console/rates', 'Rates'],
  ['/console/fees', 'Fees'],
  ['/console/announcements', 'Announcements'],
  ['/console/ledger', 'Ledger'],
] as const;

const staffPlace = ['/console/staff', 'Staff'] as const;

/** A page of the console for somebody who is signed in. */
export const layout = ({ service, staff, csrf, path, view, note }: Shown): Html => {
  const head = html`<header class="bar"><a class="brand" href="/console">${service.profile.name}</a>
<nav aria-label="Console">${[...places, ...(isSupervisor({ staff }) ? [staffPlace] : [])].map(([to, name]) => place(to, name, path))}</nav>
<span class="soft">${staff.name}, ${staff.role}</span><form method="post" action="/console/sign-out"><input type="hidden" name="csrf" value="${csrf}"><button class="quiet">Sign out</button></form></header>`;
  const said =
    note &&
    html`<p class="note ${note.good ? 'good' : 'bad'}" role="${note.good ? 'status' : 'alert'}">${note.sentence}</p>`;
  const { title } = view;
  const body = html`${head}<main id="main"><h1>${title}</h1>${said}${view.body}</main>`;
  return sheet({ title: `${title} · ${service.profile.name}`, body, live: view.live ?? false });
};

const place = (to: string, name: string, path: string): Html => {
  const here = to === '/console' ? path === to || isOrder(path) : path.startsWith(to);
  return here
    ? html`<a href="${to}" aria-current="page">${name}</a>`
    : html`<a href="${to}">${name}</a>`;
};

const isOrder = (path: string): boolean => path.startsWith('/console/orders/');

/** The bare page around a body; what came from outside was escaped when the body was made. */
export const sheet = ({ title, body, live = false }: View): Html => html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${title}</title><link rel="stylesheet" href="/console/style.css">
${live ? html`<script src="/console/refresh.js" defer></script>` : ''}</head>
<body>${body}</body></html>`;
