import { parseDate } from '@internationalized/date';
import { DateField, DateSegment, DateInput as Parts } from 'react-aria-components';
import { FieldLabel } from './FieldLabel.tsx';
import { FieldNotes } from './FieldNotes.tsx';

export type DateInputProps = {
  readonly label: string;
  /** ISO 8601 in the Gregorian calendar, or empty. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly required?: boolean;
  readonly error?: string | null;
};

const isDate = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** A day, typed part by part in the reader's own calendar and digits. */
export function DateInput({
  label,
  value,
  onChange,
  required = true,
  error = null,
}: DateInputProps) {
  return (
    <DateField
      className="field"
      value={isDate(value) ? parseDate(value) : null}
      onChange={(date) => onChange(date?.toString() ?? '')}
      isRequired={required}
      isInvalid={error !== null}
      validationBehavior="aria"
    >
      <FieldLabel text={label} required={required} />
      <Parts className="input date-input">
        {(part) => <DateSegment className="date-part" segment={part} />}
      </Parts>
      <FieldNotes hint={null} error={error} />
    </DateField>
  );
}
