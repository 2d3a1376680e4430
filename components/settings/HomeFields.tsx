import { useTranslation } from 'react-i18next';
import { Language, locales } from '../../lib/i18n/locales.ts';
import { toman } from '../../lib/money/unit.ts';
import { CountryField } from '../controls/CountryField.tsx';
import { Segments } from '../controls/Segments.tsx';
import { SelectField } from '../controls/SelectField.tsx';
import { homeCurrency } from './home-currency.ts';
import { useCurrencyChoices } from './use-currency-choices.ts';

/** Who the shopper is at home: language, country (ISO 3166), currency (ISO 4217), and the unit they count it in. */
export type HomeValue = {
  readonly language: Language;
  readonly country: string;
  readonly currency: string;
  readonly unit: 'IRT' | null;
};

export type HomeFieldsProps = {
  readonly value: HomeValue;
  readonly onChange: (value: HomeValue) => void;
};

const languages = Language.options.map((id) => ({ id, name: locales[id].name }));
const unitFor = (currency: string): HomeValue['unit'] =>
  currency === toman.currency ? 'IRT' : null;

/** Language, country and the local currency that follows from it. */
export function HomeFields({ value, onChange }: HomeFieldsProps) {
  const { t } = useTranslation();
  const currencies = useCurrencyChoices();
  const withCurrency = (currency: string) => ({ ...value, currency, unit: unitFor(currency) });
  return (
    <>
      <SelectField
        label={t('settings.language')}
        choices={languages}
        value={value.language}
        onChange={(id) => onChange({ ...value, language: Language.catch('en').parse(id) })}
      />
      <CountryField
        label={t('settings.country')}
        value={value.country}
        onChange={(country) =>
          onChange({ ...withCurrency(homeCurrency(country) ?? value.currency), country })
        }
      />
      <SelectField
        label={t('settings.currency')}
        choices={currencies}
        value={value.currency}
        onChange={(currency) => onChange(withCurrency(currency))}
      />
      {value.currency === toman.currency && (
        <Segments
          label={t('settings.unit')}
          choices={[
            { id: 'IRT', name: t('unit.IRT') },
            { id: 'IRR', name: t('unit.IRR') },
          ]}
          value={value.unit ?? 'IRR'}
          onChange={(id) => onChange({ ...value, unit: id === 'IRT' ? 'IRT' : null })}
        />
      )}
    </>
  );
}
