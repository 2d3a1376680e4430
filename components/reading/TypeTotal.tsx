import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Money } from '../../lib/money/money.ts';
import { Button } from '../controls/Button.tsx';
import { SelectField } from '../controls/SelectField.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useCurrencyChoices } from '../settings/use-currency-choices.ts';
import { typedCount, typedTotal } from './typed-total.ts';

/** What stands in the fields at first. */
export type TypedStart = {
  readonly amount: string;
  readonly currency: string | null;
  readonly title: string;
};

export type TypeTotalProps = {
  readonly start: TypedStart;
  readonly onUse: (total: Money, title: string, quantity: number) => void;
};

/** The total as the shopper types it: the way that always works. */
export function TypeTotal({ start, onUse }: TypeTotalProps) {
  const { t } = useTranslation();
  const currencies = useCurrencyChoices();
  const [amount, setAmount] = useState(start.amount);
  const [currency, setCurrency] = useState(start.currency);
  const [title, setTitle] = useState(start.title);
  const [quantity, setQuantity] = useState('1');
  const [tried, setTried] = useState(false);
  const total = typedTotal(amount, currency);
  const count = typedCount(quantity);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (typeof total !== 'string' && count !== null && title.trim() !== '')
      onUse(total, title.trim(), count);
  };
  const issue = tried && typeof total === 'string' ? total : null;
  const currencyMissing = issue === 'no-currency';
  return (
    <Form className="stack form" onSubmit={submit}>
      <TextField
        label={t('typed.amount')}
        value={amount}
        onChange={setAmount}
        maxLength={60}
        error={issue && !currencyMissing ? t(`typed.issue.${issue}`) : null}
      />
      <SelectField
        label={t('typed.currency')}
        choices={currencies}
        value={currency}
        onChange={setCurrency}
        error={currencyMissing ? t('typed.issue.no-currency') : null}
      />
      <TextField
        label={t('typed.what')}
        value={title}
        onChange={setTitle}
        multiline
        maxLength={500}
        error={tried && title.trim() === '' ? t('issue.required') : null}
      />
      <TextField
        label={t('typed.quantity')}
        value={quantity}
        onChange={setQuantity}
        maxLength={5}
        error={tried && count === null ? t('typed.issue.quantity') : null}
      />
      <Button type="submit" kind="primary" wide>
        {t('typed.use')}
      </Button>
    </Form>
  );
}
