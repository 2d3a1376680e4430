import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/Button.tsx';
import { TextField } from '../controls/TextField.tsx';
import { originOf } from './origin-of.ts';

export type AddressFieldProps = { readonly onAddress: (origin: string) => void };

/** An intermediary that is not in the list, by its address. */
export function AddressField({ onAddress }: AddressFieldProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const submit = () => {
    const origin = originOf(typed);
    setWrong(origin === null);
    if (origin !== null) onAddress(origin);
  };
  return (
    <Form
      className="address"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField
        label={t('welcome.address')}
        value={typed}
        onChange={setTyped}
        type="url"
        required={false}
        maxLength={300}
        error={wrong ? t('issue.web') : null}
      />
      <Button type="submit">{t('welcome.look')}</Button>
    </Form>
  );
}
