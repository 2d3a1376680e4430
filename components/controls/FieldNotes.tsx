import { FieldError, Text } from 'react-aria-components';

export type FieldNotesProps = { readonly hint: string | null; readonly error: string | null };

/** The words under a field: what is wrong, or else a hint. Both are tied to the field for screen readers. */
export function FieldNotes({ hint, error }: FieldNotesProps) {
  return (
    <>
      {hint && error === null && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </>
  );
}
