import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/Button.tsx';
import { TextField } from '../controls/TextField.tsx';

export type OtherAddressProps = { readonly onAddress: (origin: string) => void };

/** An intermediary by its address. */
export function OtherAddress({ onAddress }: OtherAddressProps) {
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
      className="stack form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField
        label={t('welcome.address')}
        value={typed}
        onChange={setTyped}
        error={wrong ? t('issue.web') : null}
      />
      <Button type="submit">{t('welcome.addressShow')}</Button>
    </Form>
  );
}

/** The origin of an https address as typed, `null` when it is none. */
const originOf = (typed: string): string | null => {
  const address = typed.includes('://') ? typed.trim() : `https://${typed.trim()}`;
  if (!URL.canParse(address)) return null;
  const { protocol, origin, host } = new URL(address);
  return protocol === 'https:' && host.includes('.') ? origin : null;
};
