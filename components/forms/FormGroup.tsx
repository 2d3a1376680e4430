import { SwitchField } from '../controls/SwitchField.tsx';
import { blankDraft } from './blank-draft.ts';
import { type DraftValue, isDraft } from './draft.ts';
import { FormFields } from './FormFields.tsx';
import type { Field } from './fields-of.ts';
import type { IssueWord } from './issue-word.ts';
import { useFieldWords } from './use-field-words.ts';

export type FormGroupProps = {
  readonly form: string;
  readonly path: string;
  readonly field: Field;
  readonly fields: readonly Field[];
  readonly value: DraftValue | undefined;
  readonly onValue: (value: DraftValue) => void;
  readonly issues: ReadonlyMap<string, IssueWord>;
};

/** Fields that belong together; one that may be absent is switched on and off as a whole. */
export function FormGroup({ form, path, field, fields, value, onValue, issues }: FormGroupProps) {
  const words = useFieldWords(form);
  const draft = isDraft(value) ? value : null;
  return (
    <fieldset className="group stack" aria-label={words.label(path)}>
      {!field.required && (
        <SwitchField
          label={words.label(path)}
          hint={draft ? null : words.hint(path)}
          value={draft !== null}
          onChange={(on) => onValue(on ? blankDraft(fields) : null)}
        />
      )}
      {draft && <FormFields {...{ form, path, fields, draft, issues }} onDraft={onValue} />}
    </fieldset>
  );
}
