import type { ParseKeys } from 'i18next';
import { useTranslation } from 'react-i18next';

type FieldKey = Extract<ParseKeys, `field.${string}` | `hint.${string}`>;

/** The label of a form's field, `field.<form>.<path>`, and its hint, `hint.<form>.<path>`, if the catalogue has one. A missing label shows its path. */
export function useFieldWords(form: string): {
  label: (path: string) => string;
  hint: (path: string) => string | null;
} {
  const { t, i18n } = useTranslation();
  const isKey = (key: string): key is FieldKey => i18n.exists(key);
  const find = (key: string) => (isKey(key) ? t(key) : null);
  return {
    label: (path) => find(`field.${form}.${path}`) ?? path,
    hint: (path) => find(`hint.${form}.${path}`),
  };
}
