import { Switch } from 'react-aria-components';

export type SwitchFieldProps = {
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
  readonly hint?: string | null;
};

/** Something that is on or off at once, without saving. */
export function SwitchField({ label, value, onChange, hint = null }: SwitchFieldProps) {
  return (
    <Switch className="switch" isSelected={value} onChange={onChange}>
      <span className="stack-tight">
        <span className="strong">{label}</span>
        {hint && <span className="field-hint">{hint}</span>}
      </span>
      <span className="switch-track" aria-hidden="true" />
    </Switch>
  );
}
