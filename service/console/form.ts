import { html } from 'hono/html';
import type { Html, Visit } from './visit.ts';

/** One field of a form. `kind` is an input's type, `area` for several lines, `choice` for one of `options` ([value, words]). `keep` shows what was typed when the form is refused: not for secrets. */
export type Field = {
  readonly name: string;
  readonly label: string;
  readonly kind?: 'text' | 'search' | 'number' | 'password' | 'datetime-local' | 'area' | 'choice';
  readonly value?: string;
  readonly hint?: string;
  readonly optional?: true;
  readonly max?: number;
  readonly options?: readonly (readonly [value: string, words: string])[];
};

type Form = {
  readonly action: string;
  readonly fields: readonly Field[];
  readonly button: string | Html;
  readonly wide?: true;
  readonly look?: 'main' | 'quiet' | 'bad';
  readonly hidden?: Readonly<Record<string, string>>;
};

/** A form that posts to the console with the word of its session; refused ones come back with what was typed. */
export const form = (
  { csrf, typed }: Pick<Visit, 'csrf' | 'typed'>,
  { action, fields, button, look = 'main', hidden = {}, wide }: Form,
): Html => {
  const before = typed?.action === action ? typed.fields : {};
  const secret = Object.entries({ ...hidden, csrf }).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );
  return html`<form method="post" action="${action}" class="${wide ? 'wide' : ''}">${secret}
${fields.map((field) => fieldOf({ ...field, value: before[field.name] ?? field.value ?? '' }))}
<button class="${look}">${button}</button></form>`;
};

/** A field with its label and hint. */
export const fieldOf = (field: Field): Html =>
  html`<label><span>${field.label}${field.optional ? html` <span class="soft">(optional)</span>` : ''}</span>
${controlOf(field)}${field.hint ? html`<small>${field.hint}</small>` : ''}</label>`;

const controlOf = ({
  name,
  kind = 'text',
  value = '',
  optional,
  max = 500,
  options,
}: Field): Html => {
  const required = optional ? '' : html`required`;
  if (kind === 'area')
    return html`<textarea name="${name}" rows="3" maxlength="${max}" ${required}>${value}</textarea>`;
  if (kind === 'choice')
    return html`<select name="${name}">${options?.map(([one, words]) => optionOf(one, words, value))}</select>`;
  return html`<input name="${name}" type="${kind}" value="${value}" maxlength="${max}" autocomplete="off" ${required}>`;
};

const optionOf = (one: string, words: string, chosen: string): Html =>
  html`<option value="${one}" ${one === chosen ? html`selected` : ''}>${words}</option>`;
