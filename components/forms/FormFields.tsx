import type { Draft } from './draft.ts';
import { FormField } from './FormField.tsx';
import type { Field } from './fields-of.ts';
import type { IssueWord } from './issue-word.ts';

export type FormFieldsProps = {
  readonly form: string;
  /** Where these fields stand in the form, joined with "-"; empty at the top. */
  readonly path: string;
  readonly fields: readonly Field[];
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly issues: ReadonlyMap<string, IssueWord>;
};

/** The fields of a form or of one of its groups. Fixed ones are not drawn. */
export const FormFields = ({ form, path, fields, draft, onDraft, issues }: FormFieldsProps) =>
  fields
    .filter((field) => field.kind !== 'fixed')
    .map((field) => (
      <FormField
        key={field.name}
        form={form}
        path={path === '' ? field.name : `${path}-${field.name}`}
        field={field}
        value={draft[field.name]}
        onValue={(value) => onDraft({ ...draft, [field.name]: value })}
        issues={issues}
      />
    ));
