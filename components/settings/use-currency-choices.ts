import { useMemo } from 'react';
import { currencyName } from '../../lib/i18n/currency-name.ts';
import { currencyCodes } from '../../lib/money/minor-digits.ts';
import type { Choice } from '../controls/SelectField.tsx';
import { useReader } from '../shell/reader.ts';

/** Every currency by its name in the reader's language, in alphabetical order. */
export function useCurrencyChoices(): readonly Choice[] {
  const { locale } = useReader();
  return useMemo(() => {
    const order = new Intl.Collator(locale.intl);
    return currencyCodes
      .map((id) => ({ id, name: `${currencyName(id, locale)} (${id})` }))
      .sort((a, b) => order.compare(a.name, b.name));
  }, [locale]);
}
