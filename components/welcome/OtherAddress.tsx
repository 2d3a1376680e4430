import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/Button.tsx';
import { TextField } from '../controls/TextField.tsx';
import { originOf } from './origin-of.ts';

export type OtherAddressProps = {
  readonly label: string;
  /** Origins that are good although they aren't https: the practice ones. */
  readonly plainOrigins: readonly string[];
  readonly onAddress: (origin: string) => void;
};

/** An intermediary by its address. */
export function OtherAddress({ label, plainOrigins, onAddress }: OtherAddressProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const submit = () => {
    const origin = originOf(typed, plainOrigins);
    setWrong(origin === null);
    if (origin !== null) onAddress(origin);
  };
  return (
    <Form
      className="stack form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField
        label={label}
        value={typed}
        onChange={setTyped}
        error={wrong ? t('shops.badAddress') : null}
      />
      <Button type="submit">{t('welcome.addressShow')}</Button>
    </Form>
  );
}
