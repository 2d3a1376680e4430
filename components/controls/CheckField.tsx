import { Checkbox } from 'react-aria-components';
import { Icon } from './Icon.tsx';

export type CheckFieldProps = {
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
  readonly error?: string | null;
};

/** A tick with its sentence. */
export function CheckField({ label, value, onChange, error = null }: CheckFieldProps) {
  return (
    <div className="field">
      <Checkbox
        className="check"
        isSelected={value}
        onChange={onChange}
        isInvalid={error !== null}
        validationBehavior="aria"
      >
        <span className="check-box" aria-hidden="true">
          <Icon name="check" />
        </span>
        <span>
          {label}
          {error !== null && <span className="field-error"> {error}</span>}
        </span>
      </Checkbox>
    </div>
  );
}
