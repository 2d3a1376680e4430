import { useTranslation } from 'react-i18next';
import { currencyName } from '../../lib/i18n/currency-name.ts';
import { toman } from '../../lib/money/unit.ts';
import { useReader } from '../shell/reader.ts';

/** What the reader calls the unit that they count a currency in: toman for the rial of Iran, where they do. */
export function useUnitName(currency: string): string {
  const { t } = useTranslation();
  const { locale, unit } = useReader();
  const isToman = currency === toman.currency && unit?.code === toman.code;
  return isToman ? t('unit.IRT') : currencyName(currency, locale);
}
