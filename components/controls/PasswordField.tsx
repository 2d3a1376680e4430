import { useState } from 'react';
import { Input, TextField, ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from './FieldLabel.tsx';
import { FieldNotes } from './FieldNotes.tsx';
import { Icon } from './Icon.tsx';

export type PasswordFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoComplete: 'current-password' | 'new-password' | 'off';
  readonly hint?: string | null;
  readonly error?: string | null;
};

/** A password with show and hide. Its value lives in the caller's memory only. */
export function PasswordField(props: PasswordFieldProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  const { label, value, onChange, autoComplete, hint = null, error = null } = props;
  return (
    <TextField
      className="field"
      type={shown ? 'text' : 'password'}
      value={value}
      onChange={onChange}
      autoComplete={autoComplete}
      maxLength={128}
      isRequired
      isInvalid={error !== null}
      validationBehavior="aria"
    >
      <FieldLabel text={label} required />
      <div className="password">
        <Input className="input" dir={value === '' ? undefined : 'ltr'} spellCheck={false} />
        <ToggleButton
          className="password-eye"
          isSelected={shown}
          onChange={setShown}
          aria-label={t(shown ? 'action.hide' : 'action.show')}
        >
          <Icon name={shown ? 'eye-off' : 'eye'} />
        </ToggleButton>
      </div>
      <FieldNotes hint={hint} error={error} />
    </TextField>
  );
}
