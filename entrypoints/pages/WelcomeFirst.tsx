import { useTranslation } from 'react-i18next';
import { browser } from 'wxt/browser';
import { Button } from '../../components/controls/Button.tsx';
import { BrandMark } from '../../components/shell/BrandMark.tsx';

/** Stands in for every other screen until the welcome page is finished. */
export function WelcomeFirst() {
  const { t } = useTranslation();
  return (
    <main className="welcome">
      <BrandMark />
      <h1>{t('welcome.title')}</h1>
      <p>{t('welcome.text')}</p>
      <Button
        kind="primary"
        wide
        onPress={() => void browser.tabs.create({ url: '/welcome.html' })}
      >
        {t('action.next')}
      </Button>
    </main>
  );
}
