import { useTranslation } from 'react-i18next';
import { Button } from '../controls/Button.tsx';
import { isolate } from '../words/isolate.ts';

export type AlwaysHereProps = { readonly host: string; readonly onAlways: () => void };

/** Lets a site be read by itself from now on; the browser asks for it. */
export function AlwaysHere({ host, onAlways }: AlwaysHereProps) {
  const { t } = useTranslation();
  return (
    <Button kind="plain" wide onPress={onAlways}>
      {t('sites.always', { host: isolate(host) })}
    </Button>
  );
}
