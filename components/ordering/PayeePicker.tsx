import { Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Payee } from '../../lib/orders/payee.ts';
import { ErrorNote } from '../controls/ErrorNote.tsx';
import { SelectField } from '../controls/SelectField.tsx';
import { TextField } from '../controls/TextField.tsx';

export type PayeePickerProps = {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** What the directory knows for the query; `null` before it was asked. */
  readonly found: readonly Payee[] | null;
  /** The code of what went wrong with asking. */
  readonly problem: string | null;
  readonly payee: string;
  readonly target: string;
  readonly onPick: (payee: string, target: string) => void;
  /** In words. */
  readonly error: string | null;
};

/** Whom an invoice pays: found by name or id as one types, and then which of their payment targets. */
export function PayeePicker(props: PayeePickerProps) {
  const { query, onQuery, found, problem, payee, target, onPick, error } = props;
  const { t } = useTranslation();
  const chosen = found?.find(({ id }) => id === payee);
  const pick = (id: string) => {
    const one = found?.find((each) => each.id === id);
    if (one) onPick(one.id, one.targets[0]?.id ?? '');
  };
  return (
    <div className="stack">
      <TextField
        label={t('invoice.search')}
        hint={t('invoice.searchHint')}
        value={query}
        onChange={onQuery}
        maxLength={100}
        error={error}
      />
      {problem !== null && <ErrorNote code={problem} onRetry={null} />}
      {found?.length === 0 && <p className="soft small">{t('invoice.nobody')}</p>}
      {found !== null && found.length > 0 && (
        <RadioGroup
          className="payees"
          aria-label={t('invoice.found')}
          value={chosen?.id ?? null}
          onChange={pick}
        >
          {found.map((one) => (
            <PayeeRow key={one.id} payee={one} />
          ))}
        </RadioGroup>
      )}
      {chosen && (
        <SelectField
          label={t('invoice.target')}
          choices={[...chosen.targets]}
          value={target || null}
          onChange={(id) => onPick(chosen.id, id)}
        />
      )}
    </div>
  );
}

function PayeeRow({ payee }: { readonly payee: Payee }) {
  const place = [payee.localName, payee.city, payee.id].filter((part) => part !== '');
  return (
    <Radio className="payee" value={payee.id}>
      <bdi className="strong">{payee.name}</bdi>
      <span className="soft small">
        {place.map((part) => (
          <bdi key={part}>{part}</bdi>
        ))}
      </span>
    </Radio>
  );
}
