import { useTranslation } from 'react-i18next';
import { browser } from 'wxt/browser';
import { CartUnreadable } from '../../components/cart/CartUnreadable.tsx';
import { Button } from '../../components/controls/Button.tsx';
import { Fallbacks } from '../../components/reading/Fallbacks.tsx';
import { Screen } from '../../components/shell/Screen.tsx';
import type { Unreadable } from '../../lib/cart/unreadable.ts';
import { send } from '../../lib/messages/send.ts';
import type { PageRow } from '../../lib/storage/rows.ts';
import { ReportStep } from './ReportStep.tsx';
import { storeName } from './store-name.ts';

export type UnreadableStepProps = {
  readonly tab: number | null;
  readonly unreadable: Unreadable;
  readonly page: PageRow | null;
  readonly onType: () => void;
};

/** A store's page that its file can't read: why, the other ways to its total, and a report for those who mend the file. */
export function UnreadableStep({ tab, unreadable, page, onType }: UnreadableStepProps) {
  const { t } = useTranslation();
  const { store, reason, missing } = unreadable;
  const isBroken = reason !== 'empty';
  return (
    <Screen title={null}>
      <CartUnreadable
        storeName={storeName(unreadable)}
        reason={reason}
        missing={missing}
        onRetry={tab === null ? null : () => void browser.tabs.reload(tab)}
      />
      {isBroken && tab !== null && (
        <>
          <section className="sheet">
            <Button wide onPress={() => send('readAsked', { tab, generic: true })}>
              {t('read.anyway')}
            </Button>
            <Fallbacks onPoint={() => send('pointAsked', { tab })} onType={onType} />
          </section>
          <ReportStep
            tab={tab}
            page={page}
            head={`${store}: ${reason}; not found: ${missing.join(', ') || 'nothing'}`}
          />
        </>
      )}
    </Screen>
  );
}
