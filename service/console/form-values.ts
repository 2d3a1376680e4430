import { html } from 'hono/html';
import type { OrderForm } from '../../lib/orders/order-form.ts';
import type { Html } from './visit.ts';
import { outLink } from './words.ts';

/** The form of an order, whatever its kind: every field with its value, addresses of pages as ways out. */
export const formValues = ({ kind, ...fields }: OrderForm): Html =>
  html`<dl><div><dt>Kind</dt><dd>${kind}</dd></div>${Object.entries(fields).map(([name, value]) => row(name, value))}</dl>`;

const row = (name: string, value: unknown): Html =>
  html`<div><dt>${labelOf(name)}</dt><dd>${shownValue(name, value)}</dd></div>`;

/** `deliveryTerms` is shown as "Delivery terms". */
const labelOf = (name: string): string => {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const shownValue = (name: string, value: unknown): Html | string => {
  if (value === null || value === '') return name === 'delivery' ? 'Already set' : '–';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (value instanceof Object)
    return html`<bdi class="lines">${Object.values(value).filter(Boolean).join('\n')}</bdi>`;
  return name === 'address'
    ? html`${outLink(String(value))}<br><span class="soft break">${value}</span>`
    : html`<bdi class="lines">${value}</bdi>`;
};
