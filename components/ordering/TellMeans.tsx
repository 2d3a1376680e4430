import { useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { currencyName } from '../../lib/i18n/currency-name.ts';
import { CountryField } from '../controls/CountryField.tsx';
import { Icon } from '../controls/Icon.tsx';
import { SelectField } from '../controls/SelectField.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useCurrencyChoices } from '../settings/use-currency-choices.ts';
import { useReader } from '../shell/reader.ts';
import { type Means, toldBalance } from './means.ts';
import { useCardChoices } from './use-card-choices.ts';

export type TellMeansProps = {
  readonly value: Means;
  /** The currency (ISO 4217) that the account is taken to be in until they say. */
  readonly currency: string;
  readonly startsOpen?: boolean;
  readonly onChange: (value: Means) => void;
};

/** Where the shopper may tell what they have, so that each way says for certain whether it can be used. */
export function TellMeans({ startsOpen = false, ...fields }: TellMeansProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <Disclosure className="sheet tell-means" isExpanded={isOpen} onExpandedChange={setOpen}>
      <Heading level={3}>
        <Button slot="trigger" className="tell-means-button">
          {t('ways.tell.title')}
          <Icon name="down" />
        </Button>
      </Heading>
      {/* To name all countries and currencies takes a while, so the fields wait till they are wanted. */}
      <DisclosurePanel>{isOpen && <MeansFields {...fields} />}</DisclosurePanel>
    </Disclosure>
  );
}

function MeansFields({ value, currency, onChange }: Omit<TellMeansProps, 'startsOpen'>) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const cards = useCardChoices();
  const currencies = useCurrencyChoices();
  const account = value.account ?? currency;
  const unread = value.balance.trim() !== '' && toldBalance(value, account) === null;
  return (
    <div className="stack">
      <p className="soft small">{t('ways.tell.note')}</p>
      <SelectField
        label={t('ways.tell.card')}
        choices={cards}
        value={value.card ?? 'none'}
        onChange={(id) =>
          onChange({ ...value, card: cards.find((one) => one.id === id)?.card ?? null })
        }
      />
      {value.card !== null && (
        <CountryField
          label={t('ways.tell.country')}
          required={false}
          value={value.country}
          onChange={(country) => onChange({ ...value, country })}
        />
      )}
      <SelectField
        label={t('ways.tell.account')}
        choices={currencies}
        value={account}
        onChange={(chosen) => onChange({ ...value, account: chosen })}
      />
      <TextField
        label={t('ways.tell.balance', { currency: currencyName(account, locale) })}
        required={false}
        value={value.balance}
        onChange={(balance) => onChange({ ...value, balance })}
        maxLength={40}
        error={unread ? t('ways.tell.balanceUnread') : null}
      />
    </div>
  );
}
