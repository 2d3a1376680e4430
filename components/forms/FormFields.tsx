import { Fragment, type ReactNode } from 'react';
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
  readonly own?: OwnFields;
};

/** How some fields are drawn that no control of ours suits. */
export type OwnFields = Readonly<Record<string, (issue: IssueWord | null) => ReactNode>>;

/** The fields of a form or of one of its groups. Fixed ones are not drawn. */
export const FormFields = (props: FormFieldsProps) => {
  const { form, path, fields, draft, onDraft, issues, own = {} } = props;
  return fields
    .filter((field) => field.kind !== 'fixed')
    .map((field) => {
      const at = path === '' ? field.name : `${path}-${field.name}`;
      const drawn = own[at];
      if (drawn) return <Fragment key={field.name}>{drawn(issues.get(at) ?? null)}</Fragment>;
      return (
        <FormField
          key={field.name}
          form={form}
          path={at}
          field={field}
          value={draft[field.name]}
          onValue={(value) => onDraft({ ...draft, [field.name]: value })}
          issues={issues}
        />
      );
    });
};
