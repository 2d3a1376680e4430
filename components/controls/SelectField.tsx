import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from './FieldLabel.tsx';
import { FieldNotes } from './FieldNotes.tsx';
import { Icon } from './Icon.tsx';

export type Choice = { readonly id: string; readonly name: string };

export type SelectFieldProps = {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string | null;
  readonly onChange: (id: string) => void;
  readonly required?: boolean;
  readonly hint?: string | null;
  readonly error?: string | null;
};

/** One of many, found by typing its first letters. */
export function SelectField({
  label,
  choices,
  value,
  onChange,
  required = true,
  hint = null,
  error = null,
}: SelectFieldProps) {
  const { t } = useTranslation();
  return (
    <Select
      className="field"
      value={value}
      onChange={(key) => key !== null && onChange(String(key))}
      placeholder={t('form.choose')}
      isRequired={required}
      isInvalid={error !== null}
      validationBehavior="aria"
    >
      <FieldLabel text={label} required={required} />
      <Button className="input select-button">
        <SelectValue className="select-value" />
        <Icon name="down" />
      </Button>
      <FieldNotes hint={hint} error={error} />
      <Popover className="popover">
        <ListBox className="options" items={choices}>
          {(choice) => (
            <ListBoxItem className="option" id={choice.id} textValue={choice.name}>
              {choice.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
