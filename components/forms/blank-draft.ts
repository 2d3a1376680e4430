import type { Draft, DraftValue } from './draft.ts';
import type { Field } from './fields-of.ts';

function blankValue(field: Field): DraftValue {
  if (field.kind === 'fixed') return field.value;
  if (field.kind === 'accept') return false;
  if (field.kind === 'group') return field.required ? blankDraft(field.fields) : null;
  const isAbsent = field.kind === 'choice' || field.kind === 'date';
  return !field.required && isAbsent ? null : '';
}

/** A form before the first key: fixed values in place, texts empty, optional groups absent. */
export const blankDraft = (fields: readonly Field[]): Draft =>
  Object.fromEntries(fields.map((field) => [field.name, blankValue(field)]));
