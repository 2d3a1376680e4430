import { useTranslation } from 'react-i18next';
import { Button } from '../controls/Button.tsx';

export type ReportPageProps = {
  /** The redacted sample; `null` before it was made. */
  readonly report: string | null;
  readonly busy: boolean;
  readonly copied: boolean;
  readonly onMake: () => void;
  readonly onCopy: () => void;
};

/** A redacted sample of a page that can't be read, shown before it is copied. */
export function ReportPage({ report, busy, copied, onMake, onCopy }: ReportPageProps) {
  const { t } = useTranslation();
  return (
    <section className="sheet" aria-label={t('report.title')}>
      <h2>{t('report.title')}</h2>
      <p className="soft small">{t('report.text')}</p>
      {report === null ? (
        <Button busy={busy} onPress={onMake}>
          {t(busy ? 'report.busy' : 'report.button')}
        </Button>
      ) : (
        <>
          <section
            className="report"
            dir="ltr"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text must scroll by keyboard too
            tabIndex={0}
            aria-label={t('report.sample')}
          >
            <pre>{report}</pre>
          </section>
          <Button onPress={onCopy}>{t(copied ? 'report.copied' : 'report.copy')}</Button>
        </>
      )}
    </section>
  );
}
