import { Input, Label, SearchField } from 'react-aria-components';

export type SearchBoxProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A line to search with; Escape empties it. */
export function SearchBox({ label, value, onChange }: SearchBoxProps) {
  return (
    <SearchField className="field" value={value} onChange={onChange}>
      <Label className="field-label">{label}</Label>
      <Input className="input" dir={value === '' ? undefined : 'auto'} />
    </SearchField>
  );
}
