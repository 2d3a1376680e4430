import { Label } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

export type FieldLabelProps = { readonly text: string; readonly required: boolean };

/** A field's label; what may stay empty says so. */
export function FieldLabel({ text, required }: FieldLabelProps) {
  const { t } = useTranslation();
  return (
    <Label className="field-label">
      {text} {!required && <span className="soft small">({t('form.optional')})</span>}
    </Label>
  );
}
