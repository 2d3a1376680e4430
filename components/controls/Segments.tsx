import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { Choice } from './SelectField.tsx';

export type SegmentsProps = {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChange: (id: string) => void;
};

/** Two to four short choices in one line. */
export function Segments({ label, choices, value, onChange }: SegmentsProps) {
  return (
    <RadioGroup className="field" value={value} onChange={onChange} orientation="horizontal">
      <Label className="field-label">{label}</Label>
      <div className="choices-inline">
        {choices.map((choice) => (
          <Radio key={choice.id} className="segment" value={choice.id}>
            {choice.name}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
