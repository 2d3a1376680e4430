import { useTranslation } from 'react-i18next';
import { HeldData, type HeldDataProps } from '../settings/HeldData.tsx';
import { isolate } from '../words/isolate.ts';

export type AccountDataProps = Omit<HeldDataProps, 'words'> & {
  readonly intermediaryName: string;
};

/** All that the intermediary holds about the shopper. */
export function AccountData({ intermediaryName, ...props }: AccountDataProps) {
  const { t } = useTranslation();
  const name = isolate(intermediaryName);
  const words = {
    title: t('held.title', { name }),
    text: t('held.text'),
    save: t('held.save'),
    erase: t('held.erase'),
    eraseText: t('held.eraseText', { name }),
    eraseNow: t('held.eraseNow'),
  };
  return <HeldData words={words} {...props} />;
}
