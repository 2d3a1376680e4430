import { useMemo } from 'react';
import { countriesByName } from '../../lib/i18n/countries-by-name.ts';
import { useReader } from '../shell/reader.ts';
import { SelectField } from './SelectField.tsx';

export type CountryFieldProps = {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (code: string) => void;
  readonly required?: boolean;
  readonly error?: string | null;
};

/** A country by its name in the reader's language; the value is its ISO 3166 code. */
export function CountryField(props: CountryFieldProps) {
  const { locale } = useReader();
  const choices = useMemo(() => countriesByName(locale), [locale]);
  return <SelectField {...props} choices={choices} />;
}
