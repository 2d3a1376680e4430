import { useTranslation } from 'react-i18next';
import { Button } from '../controls/Button.tsx';
import { isolate } from '../words/isolate.ts';

export type AskPriceProps = {
  readonly name: string;
  readonly busy: boolean;
  readonly onAsk: () => void;
};

/** The button that asks for a firm price, and what it sends. */
export function AskPrice({ name, busy, onAsk }: AskPriceProps) {
  const { t } = useTranslation();
  return (
    <div className="stack-tight">
      <Button kind="primary" onPress={onAsk} busy={busy} wide>
        {busy ? t('price.asking', { name: isolate(name) }) : t('price.ask')}
      </Button>
      <p className="soft small">{t('price.askNote', { name: isolate(name) })}</p>
    </div>
  );
}
