import { type FormEvent, type ReactNode, useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Money } from '../../lib/money/money.ts';
import { Button } from '../controls/Button.tsx';
import { TextField } from '../controls/TextField.tsx';
import { typedTotal } from '../reading/typed-total.ts';

/** An invoice as it is typed in. */
export type TypedInvoice = {
  readonly amount: Money;
  readonly number: string;
  readonly goods: string;
};

export type InvoiceFormProps = {
  /** ISO 4217: the one currency that is paid in. */
  readonly currency: string;
  readonly hasPayee: boolean;
  readonly onUse: (invoice: TypedInvoice) => void;
  /** Where the payee is picked; it gets the mistake that none was. */
  readonly payee: (error: string | null) => ReactNode;
};

/** A seller's invoice without any page: whom it is from, its amount, number and goods. */
export function InvoiceForm({ currency, hasPayee, onUse, payee }: InvoiceFormProps) {
  const { t } = useTranslation();
  const [amount, setAmount] = useState('');
  const [number, setNumber] = useState('');
  const [goods, setGoods] = useState('');
  const [tried, setTried] = useState(false);
  const total = typedTotal(amount, currency);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (hasPayee && typeof total !== 'string' && number.trim() !== '' && goods.trim() !== '')
      onUse({ amount: total, number: number.trim(), goods: goods.trim() });
  };
  const missing = (text: string) => (tried && text.trim() === '' ? t('issue.required') : null);
  return (
    <Form className="stack form" onSubmit={submit}>
      {payee(tried && !hasPayee ? t('issue.choose') : null)}
      <TextField
        label={t('invoice.amount', { currency })}
        value={amount}
        onChange={setAmount}
        maxLength={60}
        error={tried && typeof total === 'string' ? t(`typed.issue.${total}`) : null}
      />
      <TextField
        label={t('field.seller-invoice.invoiceNumber')}
        value={number}
        onChange={setNumber}
        maxLength={100}
        error={missing(number)}
      />
      <TextField
        label={t('field.seller-invoice.goods')}
        value={goods}
        onChange={setGoods}
        maxLength={500}
        multiline
        error={missing(goods)}
      />
      <Button type="submit" kind="primary" wide>
        {t('orderForm.continue')}
      </Button>
    </Form>
  );
}
