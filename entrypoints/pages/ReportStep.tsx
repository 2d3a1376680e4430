import { useState } from 'react';
import { ReportPage } from '../../components/reading/ReportPage.tsx';
import { send } from '../../lib/messages/send.ts';
import type { PageRow } from '../../lib/storage/rows.ts';

export type ReportStepProps = {
  readonly tab: number;
  readonly page: PageRow | null;
  /** What is said before the sample: the store, why its page could not be read, which fields are gone. */
  readonly head: string;
};

/** "Copy a report": the page makes a redacted sample, the shopper sees it, and only then it can be copied. */
export function ReportStep({ tab, page, head }: ReportStepProps) {
  const [copied, setCopied] = useState(false);
  const sample = page?.report ?? null;
  const report = sample === null ? null : `${head}\n${sample}`;
  return (
    <ReportPage
      report={report}
      busy={page?.asked === 'report'}
      copied={copied}
      onMake={() => send('reportAsked', { tab })}
      onCopy={() => void navigator.clipboard.writeText(report ?? '').then(() => setCopied(true))}
    />
  );
}
