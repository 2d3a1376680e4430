import { TextField as Field, Input, TextArea } from 'react-aria-components';
import { FieldLabel } from './FieldLabel.tsx';
import { FieldNotes } from './FieldNotes.tsx';

export type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'email' | 'tel' | 'url';
  readonly name?: string;
  readonly autoComplete?: string;
  readonly multiline?: boolean;
  readonly required?: boolean;
  readonly maxLength?: number | null;
  readonly hint?: string | null;
  readonly error?: string | null;
};

const leftToRight = (type: string) => (type === 'text' ? 'auto' : 'ltr');

/** A labelled line or paragraph of text; errors are the caller's, in words. */
export function TextField({
  label,
  value,
  onChange,
  type = 'text',
  name = '',
  autoComplete = 'off',
  multiline = false,
  required = true,
  maxLength = null,
  hint = null,
  error = null,
}: TextFieldProps) {
  return (
    <Field
      className="field"
      value={value}
      onChange={onChange}
      type={type}
      autoComplete={autoComplete}
      isInvalid={error !== null}
      isRequired={required}
      validationBehavior="aria"
      {...(name && { name })}
      {...(maxLength !== null && { maxLength })}
    >
      <FieldLabel text={label} required={required} />
      {multiline ? (
        <TextArea className="input" dir="auto" rows={3} />
      ) : (
        <Input className="input" dir={value === '' ? undefined : leftToRight(type)} />
      )}
      <FieldNotes hint={hint} error={error} />
    </Field>
  );
}
