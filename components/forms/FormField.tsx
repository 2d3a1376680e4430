import { useTranslation } from 'react-i18next';
import { CheckField } from '../controls/CheckField.tsx';
import { CountryField } from '../controls/CountryField.tsx';
import { DateInput } from '../controls/DateInput.tsx';
import { SelectField } from '../controls/SelectField.tsx';
import { TextField } from '../controls/TextField.tsx';
import type { DraftValue } from './draft.ts';
import { FormGroup } from './FormGroup.tsx';
import type { Field } from './fields-of.ts';
import type { IssueWord } from './issue-word.ts';
import { useFieldWords } from './use-field-words.ts';

export type FormFieldProps = {
  readonly form: string;
  readonly path: string;
  readonly field: Field;
  readonly value: DraftValue | undefined;
  readonly onValue: (value: DraftValue) => void;
  readonly issues: ReadonlyMap<string, IssueWord>;
};

/** One field of a schema as the control that suits it. */
export function FormField({ form, path, field, value, onValue, issues }: FormFieldProps) {
  const { t } = useTranslation();
  const words = useFieldWords(form);
  const issue = issues.get(path);
  const text = typeof value === 'string' ? value : '';
  const absent = field.required ? '' : null;
  const common = {
    label: words.label(path),
    required: field.required,
    onChange: onValue,
    error: issue === undefined ? null : t(`issue.${issue}`),
  };
  if (field.kind === 'group')
    return <FormGroup {...{ form, path, field, value, onValue, issues }} fields={field.fields} />;
  if (field.kind === 'accept') return <CheckField {...common} value={value === true} />;
  if (field.kind === 'country') return <CountryField {...common} value={text || null} />;
  if (field.kind === 'date')
    return <DateInput {...common} value={text} onChange={(day) => onValue(day || absent)} />;
  if (field.kind === 'choice') {
    const choices = field.options.map((id) => ({ id, name: words.label(`${path}-${id}`) }));
    return <SelectField {...common} choices={choices} value={text || null} />;
  }
  if (field.kind === 'fixed') return null;
  return (
    <TextField
      {...common}
      value={text}
      hint={words.hint(path)}
      maxLength={field.maxLength}
      multiline={field.kind === 'long'}
      type={field.kind === 'phone' ? 'tel' : 'text'}
    />
  );
}
