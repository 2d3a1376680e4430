import { type ReactNode, useMemo, useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { Button } from '../controls/Button.tsx';
import { Note } from '../controls/Note.tsx';
import type { Draft } from './draft.ts';
import { FormFields, type OwnFields } from './FormFields.tsx';
import { fieldsOf } from './fields-of.ts';
import { issuesByPath } from './issues-by-path.ts';

export type SchemaFormProps<S extends z.ZodObject> = {
  readonly schema: S;
  /** Names the form in the catalogues: `field.<form>.<path>`. */
  readonly form: string;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  /** Gets what the schema accepted. */
  readonly onSubmit: (value: z.output<S>) => void;
  readonly submitWord: string;
  readonly busy?: boolean;
  /** Fields that are drawn otherwise, by their names: each gets its mistake in words. */
  readonly own?: OwnFields;
  /** Stands between the fields and the button. */
  readonly children?: ReactNode;
};

/** A form drawn from its schema. It speaks of mistakes from the first try to go on, not before. */
export function SchemaForm<S extends z.ZodObject>(props: SchemaFormProps<S>) {
  const { schema, form, draft, onDraft, onSubmit, submitWord, busy = false, children } = props;
  const { own = {} } = props;
  const { t } = useTranslation();
  const [tried, setTried] = useState(false);
  const fields = useMemo(() => fieldsOf(schema), [schema]);
  const issues = tried ? issuesByPath(schema, draft) : new Map<string, never>();
  const submit = () => {
    const read = schema.safeParse(draft);
    setTried(!read.success);
    if (read.success) onSubmit(read.data);
  };
  return (
    <Form
      className="stack form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <FormFields
        form={form}
        path=""
        fields={fields}
        draft={draft}
        onDraft={onDraft}
        issues={issues}
        own={own}
      />
      {children}
      {issues.size > 0 && (
        <Note tone="bad" live>
          <p>{t('form.fix')}</p>
        </Note>
      )}
      <Button kind="primary" type="submit" busy={busy} wide>
        {submitWord}
      </Button>
    </Form>
  );
}
