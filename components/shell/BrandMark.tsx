import { useTranslation } from 'react-i18next';

/** The mark, an arch between two banks, with the name. */
export function BrandMark() {
  const { t } = useTranslation();
  return (
    <span className="brand">
      <svg className="brand-mark" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M4 19V14a8 8 0 0 1 16 0v5" />
        <circle cx="12" cy="14" r="2.5" />
      </svg>
      <span className="brand-name">{t('app.name')}</span>
    </span>
  );
}
