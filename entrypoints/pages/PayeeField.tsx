import { useState } from 'react';
import { PayeePicker, type PayeePickerProps } from '../../components/ordering/PayeePicker.tsx';
import { usePayees } from './use-payees.ts';

export type PayeeFieldProps = Pick<PayeePickerProps, 'payee' | 'target' | 'onPick' | 'error'> & {
  readonly origin: string;
};

/** Finds a payee in an intermediary's directory; one that was picked before is looked up again by its id. */
export function PayeeField({ origin, ...picked }: PayeeFieldProps) {
  const [query, setQuery] = useState(picked.payee);
  return <PayeePicker {...picked} {...usePayees(origin, query)} query={query} onQuery={setQuery} />;
}
