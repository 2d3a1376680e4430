import { useTranslation } from 'react-i18next';
import { HeldData, type HeldDataProps } from './HeldData.tsx';

/** All that is kept on this device. */
export function LocalData(props: Omit<HeldDataProps, 'words'>) {
  const { t } = useTranslation();
  const words = {
    title: t('shops.data'),
    text: t('shops.dataText'),
    save: t('shops.exportAll'),
    erase: t('shops.erase'),
    eraseText: t('shops.eraseText'),
    eraseNow: t('shops.eraseNow'),
  };
  return <HeldData words={words} {...props} />;
}
