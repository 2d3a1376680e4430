import { useTranslation } from 'react-i18next';
import { formatList } from '../../lib/i18n/format-list.ts';
import { useReader } from '../shell/reader.ts';
import { isolate } from '../words/isolate.ts';

export type ReadsAndSendsProps = {
  readonly storeNames: readonly string[];
  /** `null` until one is chosen. */
  readonly intermediaryName: string | null;
};

/** What is read, what leaves the device and when, and what never does. */
export function ReadsAndSends({ storeNames, intermediaryName }: ReadsAndSendsProps) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const stores = formatList(storeNames.map(isolate), locale);
  const name = intermediaryName === null ? '…' : isolate(intermediaryName);
  return (
    <section className="sheet">
      <h2>{t('welcome.reads')}</h2>
      <p>{t('welcome.readsText', { stores })}</p>
      <h2>{t('welcome.leaves')}</h2>
      <ul className="plain-list">
        <li className="strong">{t('welcome.leavesNothing')}</li>
        <li>{t('welcome.leavesRates', { name })}</li>
        <li>{t('welcome.leavesPrice')}</li>
        <li>{t('welcome.leavesOrder')}</li>
        <li>{t('welcome.never')}</li>
      </ul>
    </section>
  );
}
